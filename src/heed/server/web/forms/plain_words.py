"""Words outside a kind's own questions, judged by the kinds' rules for text."""

from django.utils.translation import gettext as _
from pydantic_core import PydanticCustomError

from heed.practice.text import LINE_LIMIT, refuse_hidden


def fault_of_words(text: str, limit: int = LINE_LIMIT) -> str:
    """What is wrong with some text and what to do; empty when nothing is."""
    length = len(text.replace("\r\n", "\n").strip())
    if length > limit:
        return _("This has %(length)s characters. Shorten it to %(limit)s or fewer.") % {
            "length": f"{length:,}",
            "limit": f"{limit:,}",
        }
    try:
        refuse_hidden(text)
    except PydanticCustomError as error:
        return error.message()
    return ""
