"""Each kind is declared completely, in plain words, and refers only to what exists."""

import re
from collections import defaultdict

import pytest

from heed.practice import ANY_KIND, KINDS, Control, Kind, UnknownKind, kind_named
from tests.support.answers import TODAY, full_answers

NAMES = {kind.name for kind in KINDS}
LEARNING_POINTS = {
    "bereavement-and-loss",
    "challenge-cp-medical",
    "children-victims-of-domestic-abuse",
    "concerns-resolution",
    "culture-and-identity",
    "cumulative-harm",
    "families-informed",
    "information-sharing",
    "language-describes-risk",
    "meeting-preparation",
    "meeting-quality",
    "open-conversations",
    "rethink-formulation",
    "supervision",
    "training",
    "trauma-informed",
}
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
BANNED = re.compile(r"chastis|\bDNA\b|\bfail|\bcomplian|\bdisguis", re.IGNORECASE)
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def _wording(kind: Kind) -> list[str]:
    texts = [kind.name, kind.title, *kind.guide]
    for question in kind.questions:
        texts += [question.name, question.text, question.hint]
        texts += [word for option in question.options for word in option]
    return texts


def test_names_and_titles_are_unique():
    assert len(NAMES) == len({kind.title for kind in KINDS}) == len(KINDS)


@each_kind
def test_names_are_snake_case(kind: Kind):
    names = [kind.name, *kind.columns, *(code for q in kind.questions for code, _ in q.options)]
    assert [name for name in names if not SNAKE_CASE.fullmatch(name)] == []


@each_kind
def test_title_is_short_and_guide_has_three_to_five_sentences(kind: Kind):
    assert 0 < len(kind.title) <= 40
    assert 3 <= len(kind.guide) <= 5
    assert all(line.endswith(".") and len(line) <= 110 for line in kind.guide)


@each_kind
def test_serves_known_learning_points(kind: Kind):
    assert kind.serves
    assert set(kind.serves) <= LEARNING_POINTS


@each_kind
def test_is_about_kinds_that_exist(kind: Kind):
    assert set(kind.about) <= NAMES | {ANY_KIND}
    assert kind.about or not kind.about_required


@each_kind
def test_headline_names_its_own_fields(kind: Kind):
    assert kind.headline
    assert set(kind.headline) <= set(kind.columns)


@each_kind
def test_questions_are_questions_and_differ(kind: Kind):
    texts = [question.text for question in kind.questions]
    assert all(text.endswith("?") for text in texts)
    assert len(set(texts)) == len(texts)
    assert all(q.hint.endswith(".") for q in kind.questions if q.hint)


@each_kind
def test_what_is_asked_for_one_option_names_an_earlier_question_and_its_option(kind: Kind):
    earlier: dict[str, set[str]] = {}
    for question in kind.questions:
        if question.only_for:
            name, option = question.only_for
            assert option in earlier[name]
            assert not question.required
        earlier[question.name] = {code for code, _ in question.options}


@each_kind
def test_asks_little(kind: Kind):
    assert 1 <= sum(question.required for question in kind.questions) <= 5


@each_kind
def test_options_have_a_label_each(kind: Kind):
    for question in kind.questions:
        labels = [label for _, label in question.options]
        assert all(labels)
        assert len(set(labels)) == len(labels)
        if question.control in (Control.ONE_OF, Control.ANY_OF):
            assert len(labels) >= 2


@each_kind
def test_says_nothing_that_blurs_harm_or_blames(kind: Kind):
    assert [text for text in _wording(kind) if BANNED.search(text)] == []


def test_a_field_name_is_stored_alike_in_every_kind():
    """A column of the same name holds one type of value, whichever kind it comes from."""
    stored = {
        Control.YES_NO: "boolean",
        Control.NUMBER: "number",
        Control.DAY: "day",
        Control.ANY_OF: "list",
        Control.LINES: "list",
    }
    shapes = defaultdict(set)
    for kind in KINDS:
        for question in kind.questions:
            shapes[question.name].add(stored.get(question.control, "text"))
    assert {name: found for name, found in shapes.items() if len(found) > 1} == {}


def test_childs_own_words_are_marked_wherever_they_are_asked_for():
    for kind in KINDS:
        for question in kind.questions:
            if question.name in ("child_words", "child_voice"):
                assert question.child_words, (kind.name, question.name)


def test_whatever_can_be_disagreed_with_can_be_challenged_or_settled():
    disagreeable = {kind.name for kind in KINDS if "disagree" in kind.columns}
    assert set(kind_named("disagreement_settled").about) == disagreeable
    assert disagreeable <= set(kind_named("concern_raised").about)


def test_what_makes_no_sense_alone_must_be_about_something():
    assert {kind.name for kind in KINDS if kind.about_required} == {
        "appointment_followed_up",
        "concern_answered",
        "concern_closed",
        "concern_escalated",
        "conference_dissent",
        "conference_request_answered",
        "cp_medical_consent",
        "cp_medical_examined",
        "cp_medical_report",
        "disagreement_settled",
        "entry_disputed",
        "formulation_reviewed",
        "information_chased",
        "information_received",
        "information_refused",
        "meeting_contribution",
        "family_copy",
        "plan_line_reviewed",
        "meeting_rated",
        "voice_acted_on",
        "record_sent",
        "referral_decision",
        "waiver",
    }


def test_harm_and_conferences_are_marked():
    assert {k.name for k in KINDS if k.marks_harm} == {
        "harm_incident",
        "domestic_abuse_incident",
        "physical_punishment",
    }
    assert {k.name for k in KINDS if k.expects_working_day} == {
        "initial_conference",
        "review_conference",
    }


def test_a_waiver_may_be_about_any_kind_and_a_record_only_about_a_meeting():
    assert all(kind_named("waiver").may_be_about(name) for name in NAMES)
    assert kind_named("record_sent").may_be_about("core_group")
    assert not kind_named("record_sent").may_be_about("visit")


def test_no_child_is_given_a_dash_outcome():
    asking = {k.name for k in KINDS for text in _wording(k) if "DASH" in text or "dash" in text}
    assert asking == {"domestic_abuse_incident"}


def test_an_unknown_kind_is_answered_with_the_nearest():
    with pytest.raises(UnknownKind, match=r"no kind “harm_incidents”. The nearest is “harm_inci"):
        kind_named("harm_incidents")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_stored_answers_are_what_their_columns_say(kind: Kind) -> None:
    """So that whoever reads many entries at once knows each field's type beforehand."""
    types = {"text": str, "boolean": bool, "integer": int, "day": str, "list": list}
    stored = kind.stored(kind.read(full_answers(kind), today=TODAY))
    assert set(stored) == set(kind.columns)
    for name, answer in stored.items():
        assert isinstance(answer, types[kind.columns[name]]), name
