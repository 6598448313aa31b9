"""A tagged PDF (PDF/UA-1) from a template and data."""

import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import structlog
import typst

_HERE = Path(__file__).parent
BRIEFING, ATTENDANCE = _HERE / "briefing.typ", _HERE / "attendance.typ"
_NO_GLYPH = "\N{WHITE SQUARE}"
_log = structlog.get_logger(__name__)


def pdf(template: Path, data: Mapping[str, Any]) -> bytes:
    """The PDF of a template with this data, which it reads from `sys.inputs.data`.

    A character that no typeface here can show (an emoji, say) would make the PDF inaccessible, so
    PDF/UA refuses it: such characters become a white square.
    """
    try:
        return _made(template, data)
    except typst.TypstError as error:
        _log.info("pdf_without_some_characters", template=template.name, error=type(error).__name__)
        return _made(template, shown_by_any_typeface(data))


def _made(template: Path, data: Mapping[str, Any]) -> bytes:
    return typst.compile(
        template,
        root=template.parent,
        format="pdf",
        pdf_standards="ua-1",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


def shown_by_any_typeface(value: Any) -> Any:  # noqa: ANN401 - JSON
    """The same data with letters of Latin, Greek and Cyrillic and common signs alone."""
    match value:
        case str():
            return "".join(c if _is_common(c) else _NO_GLYPH for c in value)
        case Mapping():
            return {key: shown_by_any_typeface(inside) for key, inside in value.items()}
        case list() | tuple():
            return [shown_by_any_typeface(inside) for inside in value]
    return value


def _is_common(character: str) -> bool:
    name = unicodedata.name(character, "")
    return ord(character) < 0x250 or name.startswith(
        ("GREEK", "CYRILLIC", "EN DASH", "EM DASH", "LEFT ", "RIGHT ", "BULLET", "HORIZONTAL ELL")
    )
