"""Text for a terminal."""

import textwrap

WIDTH = 96


def folded(first: str, *details: str) -> str:
    """A heading line with its details below it, indented, and an empty line after them."""
    lines = textwrap.wrap(first, WIDTH, subsequent_indent="    ")
    for detail in details:
        lines += textwrap.wrap(detail, WIDTH, initial_indent="    ", subsequent_indent="      ")
    return "\n".join([*lines, ""])
