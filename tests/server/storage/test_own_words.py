"""The partnership's own words are read at the start; words that fit nothing stop it."""

from pathlib import Path

import pytest
from django.core.management.base import SystemCheckError

from heed.practice import KINDS, kind_named
from heed.server.storage.checks import own_words, refuse_to_start_unsafe
from heed.server.storage.own_words import adopted


@pytest.fixture(autouse=True)
def _ours_again(settings):
    adopted.cache_clear()
    yield
    settings.HEED_OWN_WORDS = ""
    adopted.cache_clear()
    for kind in KINDS:
        vars(kind).pop("questions", None)


def _given(settings, tmp_path: Path, words: str) -> Path:
    file = tmp_path / "words.toml"
    file.write_text(words, "utf-8")
    settings.HEED_OWN_WORDS = str(file)
    return file


def test_they_are_what_is_asked(settings, tmp_path: Path) -> None:
    _given(settings, tmp_path, '[formulation.sixth]\nquestion = "Which plan follows?"\n')
    assert own_words() == []
    assert "Which plan follows?" in {q.text for q in kind_named("formulation").questions}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ('[formulation.seventh]\nquestion = "?"\n', "has no such question"),
        ("[formulation", "words.toml: "),
    ],
)
def test_heed_does_not_start_with_words_that_fit_nothing(
    settings, tmp_path: Path, words: str, says: str
) -> None:
    file = _given(settings, tmp_path, words)
    with pytest.raises(SystemCheckError, match=says) as refused:
        refuse_to_start_unsafe()
    assert str(file) in str(refused.value)


def test_a_file_that_is_not_there_is_named(settings, tmp_path: Path) -> None:
    settings.HEED_OWN_WORDS = str(tmp_path / "none.toml")
    assert "none.toml" in own_words()[0].msg
