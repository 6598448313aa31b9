"""The index of the public pages: FTS5 with the Porter stemmer, or PostgreSQL's with Snowball's.

Both hold the words of `HubText` folded in one way, stem them, and keep every word: “was not
brought” would mean nothing without its small words.
"""

from collections.abc import Iterable, Sequence

from django.db import connection

from heed.learning.searching import Term, folded
from heed.server.storage.models import HubText

TABLE = "hub_search"
CREATE = {
    "sqlite": [
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5(title, body, tokenize = 'porter unicode61')"
    ],
    "postgresql": [
        "CREATE TEXT SEARCH DICTIONARY heed_stem (TEMPLATE = snowball, LANGUAGE = english)",
        "CREATE TEXT SEARCH CONFIGURATION heed (COPY = simple)",
        "ALTER TEXT SEARCH CONFIGURATION heed ALTER MAPPING FOR "
        "asciiword, word, numword WITH heed_stem",
        f"CREATE TABLE {TABLE} (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        f"CREATE INDEX {TABLE}_words ON {TABLE} USING gin (words)",
    ],
}
DROP = {
    "sqlite": [f"DROP TABLE {TABLE}"],
    "postgresql": [
        f"DROP TABLE {TABLE}",
        "DROP TEXT SEARCH CONFIGURATION heed",
        "DROP TEXT SEARCH DICTIONARY heed_stem",
    ],
}
_ADD = {
    "sqlite": f"INSERT INTO {TABLE} (rowid, title, body) VALUES (%s, %s, %s)",  # noqa: S608
    "postgresql": f"INSERT INTO {TABLE} (id, words) VALUES (%s, "  # noqa: S608
    "setweight(to_tsvector('heed', %s), 'A') || setweight(to_tsvector('heed', %s), 'C'))",
}
_FIND = {
    "sqlite": f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s "  # noqa: S608
    f"ORDER BY bm25({TABLE}, 4.0, 1.0), rowid LIMIT %s",
    "postgresql": f"SELECT id FROM {TABLE}, to_tsquery('heed', %s) asked "  # noqa: S608
    "WHERE words @@ asked ORDER BY ts_rank(words, asked) DESC, id LIMIT %s",
}
_KEY = {"sqlite": "rowid", "postgresql": "id"}
_MOST = 500


def add(texts: Iterable[HubText]) -> None:
    """Put texts that are stored already into the index."""
    rows = [(text.pk, folded(text.title), folded(text.text)) for text in texts]
    with connection.cursor() as cursor:
        cursor.executemany(_ADD[connection.vendor], rows)


def remove(ids: Sequence[int]) -> None:
    """Take texts out of the index."""
    with connection.cursor() as cursor:
        key = _KEY[connection.vendor]
        cursor.executemany(
            f"DELETE FROM {TABLE} WHERE {key} = %s",  # noqa: S608 - our own names
            [(one,) for one in ids],
        )


def matching(terms: Sequence[Term], *, any_of: bool = False) -> list[int]:
    """The texts that say every term (or, if wanted, any), the best first; at most 500."""
    if not terms:
        return []
    asked = _sqlite(terms, any_of) if connection.vendor == "sqlite" else _postgres(terms, any_of)
    with connection.cursor() as cursor:
        cursor.execute(_FIND[connection.vendor], [asked, _MOST])
        return [id_ for (id_,) in cursor.fetchall()]


# Terms are folded: letters, digits and spaces alone, so nothing in them is an operator.
def _sqlite(terms: Sequence[Term], any_of: bool) -> str:
    said = ["(" + " OR ".join(f'"{p}"' for p in (term.said, *term.also)) + ")" for term in terms]
    return (" OR " if any_of else " AND ").join(said)


def _postgres(terms: Sequence[Term], any_of: bool) -> str:
    said = [" | ".join(_followed(p) for p in (term.said, *term.also)) for term in terms]
    return (" | " if any_of else " & ").join(f"({one})" for one in said)


def _followed(phrase: str) -> str:
    return "(" + " <-> ".join(phrase.split()) + ")"
