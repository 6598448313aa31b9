"""Which answers of an entry's form are long enough to advise on, and what was chosen about them."""

from collections.abc import Iterator

from heed.practice import Kind
from heed.server.services.wording import Answered
from heed.server.web.wording.said import Sent, wishes_about
from heed.wording import Purpose


def long_answers(kind: Kind, *more: str) -> Iterator[tuple[str, Purpose]]:
    """The names of a kind's long answers, and of others on the form, each with its purpose."""
    for question in kind.questions:
        if question.advice:
            yield question.name, question.advice
    for name in more:
        yield name, Purpose.RECORD


def answered(kind: Kind, sent: Sent, *more: str) -> dict[str, Answered]:
    """The long answers that were sent, each with its author's choices."""
    return {
        name: Answered((list(sent.get(name, ())) or [""])[-1], purpose, wishes_about(name, sent))
        for name, purpose in long_answers(kind, *more)
    }
