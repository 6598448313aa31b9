"""What goes on while a child is on a plan, each thing in its own rhythm and in its time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from heed.clocks import months, working_days
from heed.server.demo.scenes import concerns, following_through, plans, support, understanding
from heed.server.demo.story import Story
from heed.server.demo.troubles import Trouble

_FIRST = {
    "visit": (4, 7),
    "core group": (6, 10),
    "supervision": (5, 9),
    "lines": (16, 22),
    "neglect": (40, 70),
    "trouble": (10, 30),
    "understanding": (12, 24),
    "prepare review": (55, 66),
}
_AGAIN = {
    "visit": (12, 19),
    "core group": (28, 36),
    "supervision": (20, 24),
    "lines": (19, 24),
    "neglect": (65, 82),
    "trouble": (24, 60),
    "understanding": (20, 32),
    "prepare review": (135, 155),
}
"""Between how many days after the plan began, or after the last time, each comes round."""

_PREPARING = 7
"""Working days in which a review is prepared: the family reads the report in the first."""
_ACHIEVED_AFTER = timedelta(days=120)
_QUIET = ("visit", "supervision", "trouble", "understanding")
_TROUBLE_TAKES = timedelta(days=50)


@dataclass
class OnAPlan:
    """A plan from its conference on, up to the present, the end of the plan or a day.

    `until` ends the telling; from `quiet_from` on nothing is told that others must answer or
    that comes round by the month, so that somebody else can tell the last of it.
    """

    story: Story
    met: str
    category: str
    troubles: tuple[Trouble, ...]
    ends_at_review: int = 99
    reviews: int = 99
    review_on: date | None = None
    until: date | None = None
    quiet_from: date | None = None
    over: bool = False
    agenda: dict[str, date] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """The first day of each rhythm."""
        self.began, self.reviewed, self.turns = self.story.day, 0, 0
        self.prepared: tuple[str, str] | None = None
        self.thinking = understanding.in_turn(self.story)
        self.agenda = {what: self._in(*days) for what, days in _FIRST.items()}
        if self.category != "neglect":
            del self.agenda["neglect"]
        if self.review_on:
            self.agenda["prepare review"] = self.story.working_days_before(
                self.review_on, _PREPARING
            )
        if not self.reviews:
            del self.agenda["prepare review"]
        self._slowly()

    def tell(self) -> None:
        """Everything in the order of its days."""
        while self.agenda and not self.over:
            what = min(self.agenda, key=lambda name: self.agenda[name])
            day = self.agenda.pop(what)
            if day > self.story.today or (self.until and day >= self.until):
                return
            if self._has_its_time(what, day):
                self.story.reach(day)
                self._turn(what)

    def _slowly(self) -> None:
        """What comes too late, where something does."""
        if self.story.slow == "core group":
            self.agenda["core group"] = self._in(22, 26)
            self.story.left_undone("STAT-CG-1", self.met, working_days(10))
        if self.story.slow == "review" and not self.until:
            self.agenda["prepare review"] = self._in(88, 94)
            self.story.left_undone("STAT-RCPC-1", self.met, months(3))

    def _has_its_time(self, what: str, day: date) -> bool:
        if what == "trouble":
            last = self.until or self.quiet_from
            return last is None or day < last - _TROUBLE_TAKES
        return not (self.quiet_from and what in _QUIET and day >= self.quiet_from)

    def _turn(self, what: str) -> None:
        """One thing on its day; then the next day on which it comes round."""
        if what == "review":
            self._review()
            return
        last = self.story.day
        with self.story.meanwhile():
            last = self._told(what)
        if what == "prepare review":
            self.agenda["review"] = last if self.reviewed else self.review_on or last
        else:
            self.agenda[what] = last + timedelta(days=self.story.rng.randint(*_AGAIN[what]))

    def _told(self, what: str) -> date:
        """Tell it, and say from which day its next time counts."""
        tell: dict[str, Callable[[], object]] = {
            "visit": self._visit,
            "core group": lambda: support.core_group(self.story, self.met),
            "supervision": self._supervise,
            "lines": self._look_at_lines,
            "neglect": lambda: following_through.neglect_judged(self.story, self.met),
            "understanding": lambda: next(self.thinking),
            "prepare review": self._prepare_review,
            "trouble": self._have_trouble,
        }
        tell[what]()
        return self.story.day

    def _supervise(self) -> None:
        support.supervision(self.story)
        if self.story.chance(0.2) and not self.quiet_from:
            following_through.doubts(self.story)

    def _have_trouble(self) -> None:
        self.turns += 1
        self.troubles[(self.turns - 1) % len(self.troubles)](self.story)

    def _visit(self) -> None:
        """Now and then nobody is at home; now and then it leaves something to think about."""
        story = self.story
        if story.chance(0.1):
            support.visit_not_seen(story)
            story.later(2, 3)
        seen = support.visit(story)
        if story.chance(0.15):
            following_through.thought_after(story, seen)

    def _look_at_lines(self) -> None:
        if self.story.day >= self.began + _ACHIEVED_AFTER:
            plans.line_looked_at(self.story, "achieved", line=plans.still_open(self.story))
        else:
            plans.line_looked_at(self.story)

    def _prepare_review(self) -> None:
        self.prepared = None
        following_through.chronology_read(self.story)
        self.prepared = support.review_prepared(self.story, self.met, in_days=_PREPARING)
        self.story.working_days_later(_PREPARING)

    def _review(self) -> None:
        """The review that was prepared; the plan goes on, or ends with it."""
        if not self.prepared:
            return
        story, (planned, heard) = self.story, self.prepared
        self.reviewed += 1
        ends = self.reviewed >= self.ends_at_review
        outcome = "end" if ends else "continue"
        with story.meanwhile():
            held = support.review_conference(story, (self.met, planned), heard, outcome)
            self.met, self.over = held, ends
            if ends:
                self._end(held)
        if self.reviewed < self.reviews:
            self.agenda["prepare review"] = self._in(*_AGAIN["prepare review"])

    def _end(self, held: str) -> None:
        support.plan_ended(self.story, held)
        if self.story.chance(0.3):
            concerns.dissent(self.story, held)

    def _in(self, fewest: int, most: int) -> date:
        return self.story.day + timedelta(days=self.story.rng.randint(fewest, most))
