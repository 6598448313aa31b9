"""The partnership's own words for questions and options, from the file that the settings name."""

import tomllib
from functools import cache
from pathlib import Path

from django.conf import settings

from heed.practice.own_words import UnreadableWords, use_own_words


@cache
def adopted() -> str:
    """Put the partnership's words in place, once for each process; what is wrong with them, or
    nothing."""
    if not settings.HEED_OWN_WORDS:
        return ""
    path = Path(settings.HEED_OWN_WORDS)
    try:
        use_own_words(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, UnreadableWords) as error:
        return f"{path}: {error}"
    return ""
