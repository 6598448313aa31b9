"""The form of an entry, made from its kind's questions alone."""

from heed.server.web.forms.asking import Asking, Earlier
from heed.server.web.forms.entry_form import EntryForm
from heed.server.web.forms.prefill import answers_shown, as_typed, prefilled
from heed.server.web.forms.reasons import ReasonForm
from heed.server.web.forms.when import today

__all__ = [
    "Asking",
    "Earlier",
    "EntryForm",
    "ReasonForm",
    "answers_shown",
    "as_typed",
    "prefilled",
    "today",
]
