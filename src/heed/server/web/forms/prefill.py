"""What a form shows at first when it corrects an entry, or goes on with a draft."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import QueryDict

from heed.chronology import Entry
from heed.clocks import LONDON, Occurred, Precision
from heed.practice import Control, Kind
from heed.server.web.forms.entry_form import ABOUT, EntryForm
from heed.server.web.forms.restriction import EVERYONE, SOME


def prefilled(kind: Kind, entry: Entry, about: tuple[str, ...]) -> dict[str, Any]:
    """The answers of a stored entry as its form shows them; `about` are ids of lines."""
    restricted = entry.restriction
    return {
        **answers_shown(kind, entry.fields),
        **_when(entry.occurred),
        "entry-source": entry.source.kind,
        "entry-told-by": entry.source.who,
        "entry-document": entry.source.reference,
        ABOUT: list(about),
        "entry-seen-by": SOME if restricted else EVERYONE,
        "entry-why-restricted": restricted.why if restricted else "",
        **({"entry-agencies": list(restricted.agencies)} if restricted else {}),
    }


def answers_shown(kind: Kind, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Stored answers as the questions of a form show them."""
    return {q.name: _shown(q.control, fields.get(q.name)) for q in kind.questions}


def _shown(control: Control, answer: Any) -> Any:  # noqa: ANN401 - a stored JSON value
    match answer:
        case None:
            return None
        case bool():
            return "yes" if answer else "no"
        case str() if control is Control.DAY:
            return date.fromisoformat(answer)
        case _:
            return answer


def _when(occurred: Occurred) -> dict[str, Any]:
    shown: dict[str, Any] = {"entry-when": occurred.precision.value}
    match occurred.precision:
        case Precision.MOMENT:
            at = occurred.first.astimezone(LONDON)
            shown |= {"entry-at": at.date(), "entry-time": f"{at:%H:%M}"}
        case Precision.DAY:
            shown["entry-day"] = occurred.first_day
        case Precision.MONTH:
            shown["entry-month"] = occurred.first_day
        case Precision.ABOUT:
            shown |= {"entry-from": occurred.first_day, "entry-to": occurred.last_day}
    return shown


def as_typed(form: EntryForm, payload: Mapping[str, list[str]]) -> dict[str, Any]:
    """What a draft holds, as the form's questions show it: nothing is judged yet."""
    typed = QueryDict(mutable=True)
    for name, values in payload.items():
        typed.setlist(name, values)
    return {
        name: field.widget.value_from_datadict(typed, {}, form.add_prefix(name))
        for name, field in form.fields.items()
    }
