"""The glossary and the code speak the same words."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from inspect import isclass
from pathlib import Path

import pytest

from heed.practice.kinds import KINDS
from heed.standards import language

ROOT = Path(__file__).parents[2]
GLOSSARY = (ROOT / "GLOSSARY.md").read_text()
_TERMS = sorted(set(re.findall(r"`([^`]+)`", GLOSSARY)) - {"code font"})
_FIELD_PACKAGES = ("chronology", "clocks", "people", "standards")
_PARTS = (
    language.Each,
    language.Nth,
    language.While,
    language.FollowedBy,
    language.PrecededBy,
    language.Repeated,
    language.Shows,
    language.AnyOf,
    language.AllOf,
    language.Unless,
    language.Waiver,
    language.Span,
    language.Pattern,
    language.Condition,
)


def names_in_code() -> set[str]:
    """Every class, function, field and coded value below the server, and every kind."""
    names = {kind.name for kind in KINDS} | {name for kind in KINDS for name in kind.columns}
    for path in (ROOT / "src" / "heed").rglob("*.py"):
        if "server" not in path.parts:
            names |= set(_names(ast.parse(path.read_text())))
    return names


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.TypeAlias(name=ast.Name(id=name)) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(value=ast.Tuple(elts=[ast.Constant(value=str(code)), *_])):
                yield code


NAMES = names_in_code()


@pytest.mark.parametrize("term", _TERMS)
def test_a_term_in_code_font_is_a_name_in_the_code(term: str) -> None:
    assert term in NAMES


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_is_explained_by_its_title(kind) -> None:
    assert f"| {kind.title}, `{kind.name}` |" in GLOSSARY


def public_classes() -> set[str]:
    """The classes the field packages offer, but for their errors."""
    found = {part.__name__ for part in _PARTS}
    for package in _FIELD_PACKAGES:
        module = import_module(f"heed.{package}")
        offered = (getattr(module, name) for name in module.__all__)
        found |= {c.__name__ for c in offered if isclass(c) and not issubclass(c, Exception)}
    return found


@pytest.mark.parametrize("name", sorted(public_classes()))
def test_every_public_class_of_the_field_is_explained(name: str) -> None:
    assert f"`{name}`" in GLOSSARY


def test_no_word_is_explained_twice() -> None:
    words = re.findall(r"^\| ([^|]+?) \|", GLOSSARY, flags=re.MULTILINE)
    words = [word for word in words if word not in ("Word", "---")]
    assert len(words) == len(set(words))
