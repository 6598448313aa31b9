"""The same words are proper in one place and not in another."""

import pytest

from heed.wording import advise

PROPER = {
    "double quotation marks": 'She said that he was "her boyfriend"; he is 31 and grooming her.',
    "curly quotation marks": "She called him “my older boyfriend”.",
    "single quotation marks": "She said he was 'her older boyfriend' and wouldn't say more.",
    "curly single marks": "Mum’s note says ‘he’s just naughty’ and nothing else.",
    "a quotation over two lines": "Ella wrote: “I kicked off\nand I was naughty.”",
    "a quotation over two paragraphs": "Ella wrote:\n\n“I was naughty.\n\n“I kicked off.”",
    "a heading for someone's words": "Child's words: I kicked off because he shouted.",
    "a heading on its own line": "Kai's words:\nI was naughty.\nI kicked off.",
    "quoted e-mail": "> She is putting herself at risk.\nI do not agree with this.",
    "a speaker's label": "Mum: I think he is naughty because of me.",
    "reported speech": "Mum told me that Kai is naughty and kicks off.",
    "a tag after it": "He is just naughty, Mum said.",
    "an offence": "He was convicted of causing child prostitution.",
    "an Act": "The Modern Slavery Act 2015 and child slave offences were explained.",
    "a section": "Under section 31 the child must be beyond parental control.",
    "teaching": "Do not write that a child is attention seeking.",
    "a comparison": "Say that he was frightened instead of naughty.",
    "a replacement": "I replaced naughty with frightened.",
    "a list to avoid": "Words to avoid: naughty, streetwise, attention seeking.",
    "denial": "Kai is not naughty.",
    "denial with a contraction": "Kai isn't a gang member.",
    "a person's name": "Miss Naughty teaches music.",
    "a project's name": "He goes to the Streetwise Project.",
    "a code with its value": "Attendance (DNA: 2)",
    "a code": "Status code: NEET",
    "another sense of DNA": "A DNA test was ordered.",
    "an adult": "Mr Hale was manipulative and followed her.",
    "an adult by age": "The man, aged 34, is manipulative.",
    "a thing": "The dog is aggressive.",
    "a professional": "The school failed to comply with the order.",
    "an address": "See www.naughty.example.org for the list.",
    "a file": "The note is in naughty.pdf now.",
}
CHALLENGED = {
    "an apostrophe is no quotation": ("Kai's naughty and the twins' dad agrees.", "naughty"),
    "a quotation elsewhere": ('"Hello," she said to him. Kai is naughty.', "naughty"),
    "an unclosed mark": ("Kai is 5'2\" tall and naughty.", "naughty"),
    "a professional reports": ("School told us that Kai is naughty.", "naughty"),
    "the author goes on": ("Mum said she was tired; Kai is naughty.", "naughty"),
    "hyphens": ("This is attention-seeking.", "attention-seeking"),
    "capitals": ("KAI IS PUTTING HIMSELF AT RISK", "PUTTING HIMSELF AT RISK"),
    "two blanks": ("Kai is putting  himself at  risk.", "putting  himself at  risk"),
    "a wrapped line": ("Kai is putting\nhimself at risk.", "putting\nhimself at risk"),
    "a child by age": ("The 15-year-old is manipulative.", "manipulative"),
    "a child by name": ("Kai is manipulative.", "manipulative"),
    "a pronoun for a child": ("Kai came late. He was manipulative all day.", "manipulative"),
    "inflection": ("Kai kicks off and kicked off.", "kicks off"),
}


@pytest.mark.parametrize("text", PROPER.values(), ids=PROPER.keys())
def test_proper(text: str) -> None:
    assert advise(text) == ()


@pytest.mark.parametrize(("text", "term"), CHALLENGED.values(), ids=CHALLENGED.keys())
def test_challenged(text: str, term: str) -> None:
    assert [one.term for one in advise(text)] == [term]


def test_the_same_term_is_flagged_once() -> None:
    assert len(advise("Kai was naughty. Later he was naughty again.")) == 1


def test_the_longest_of_two_terms_is_flagged() -> None:
    said = advise("She was with her older boyfriend, who is 24.")
    assert [one.term for one in said] == ["older boyfriend"]


def test_a_finding_explains_itself() -> None:
    (said,) = advise("Kai is naughty.")
    assert (said.start, said.end, said.row) == (7, 14, "L-045")
    assert said.why
    assert said.suggestions
    assert said.source
    assert "quotation" in said.considered


def test_the_purpose_must_be_known() -> None:
    with pytest.raises(ValueError, match="poem"):
        advise("", purpose="poem")
