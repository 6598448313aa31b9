"""Themes across reviews: a title, what it is about, and the phrases by which it is found."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Theme(NamedTuple):
    """Something that reviews keep coming back to."""

    id: str
    title: str
    about: str
    phrases: tuple[str, ...]


@cache
def themes() -> tuple[Theme, ...]:
    """Every theme, in the order of the list."""
    text = files("heed.learning").joinpath("themes.toml").read_text("utf-8")
    return tuple(
        Theme(id_, said["title"], said["about"], tuple(said["phrases"]))
        for id_, said in tomllib.loads(text).items()
    )


def theme(identifier: str) -> Theme:
    """The theme with this id; raises KeyError."""
    return {one.id: one for one in themes()}[identifier]
