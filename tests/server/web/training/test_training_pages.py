"""The pages of training: anyone looks, practitioners book, the business unit runs courses."""

from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from heed.server.services.courses import save_course
from heed.server.storage.models import Course
from tests.support.partnership import Partnership

pytestmark = pytest.mark.django_db


def _client(person: Any) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def officer(partnership: Partnership) -> Client:
    """The partnership officer's browser."""
    return _client(partnership.partnership_officer)


@pytest.fixture
def course(partnership: Partnership) -> Course:
    """A course next week with one place."""
    starts = timezone.now() + timedelta(days=7)
    answers = {
        "title": "Neglect <today>", "level": "specialist", "audience": "Everyone", "about": "",
        "where": "Town hall; room 2", "starts_at": starts, "ends_at": starts + timedelta(hours=2),
        "places": 1,
    }  # fmt: skip
    return save_course(partnership.partnership_officer, answers, now=timezone.now())


def test_a_course_is_set_up_changed_and_called_off(officer: Client) -> None:
    day = timezone.now() + timedelta(days=30)
    said = {
        "title": "Refresher", "level": "refresher", "where": "Online", "starts": "9:30",
        "ends": "noon", "places": "20", "day_day": str(day.day), "day_month": str(day.month),
        "day_year": str(day.year),
    }  # fmt: skip
    wrong = unescape(
        officer.post("/courses/new", said | {"ends": "9am", "places": "many"}).content.decode()
    )
    assert "Enter a whole number, like 20." in wrong
    assert 'value="many"' in wrong
    wrong = officer.post("/courses/new", said | {"ends": "9am"}).content.decode()
    assert "The course must end after it starts." in wrong
    assert officer.post("/courses/new", said)["Location"] == "/courses"
    number = Course.objects.get().pk
    assert 'value="09:30"' in officer.get(f"/courses/{number}").content.decode()
    officer.post(f"/courses/{number}", said | {"title": "Refresher, online"})
    assert "Refresher, online" in Client().get("/training").content.decode()
    officer.post(f"/courses/{number}/call-off")
    assert "Called off" in Client().get(f"/training/{number}").content.decode()
    assert b"STATUS:CANCELLED" in Client().get("/training/courses.ics").content


def test_the_calendar_can_be_read_by_programs(client: Client, course: Course) -> None:
    for path in ("/training/courses.ics", f"/training/{course.pk}/course.ics"):
        answer = client.get(path)
        assert answer["Content-Type"].startswith("text/calendar")
        assert answer["Cache-Control"] == "public, max-age=300"
        assert not answer.cookies
        [event] = Calendar.from_ical(answer.content).walk("VEVENT")
        assert event["SUMMARY"] == "Neglect <today>"
        assert event["LOCATION"] == "Town hall; room 2"
        assert event.decoded("DTSTART") == course.starts_at.replace(microsecond=0)
    assert client.get("/training/999/course.ics").status_code == 404


def test_booking_waiting_and_giving_back(course: Course, partnership: Partnership) -> None:
    anyone = Client().get(f"/training/{course.pk}").content.decode()
    assert "Neglect &lt;today&gt;" in anyone
    assert "Sign in to book" in anyone
    first, second = _client(partnership.social_worker), _client(partnership.health_visitor)
    page = first.post(f"/training/{course.pk}/book", follow=True).content.decode()
    assert "You have a place." in page
    page = unescape(second.post(f"/training/{course.pk}/book", follow=True).content.decode())
    assert "You wait for a place, with 0 before you." in page
    first.post(f"/training/{course.pk}/cancel")
    assert "You have a place." in second.get(f"/training/{course.pk}").content.decode()


def test_from_attending_to_what_came_of_it(
    course: Course, officer: Client, partnership: Partnership
) -> None:
    worker = _client(partnership.social_worker)
    worker.post(f"/training/{course.pk}/book")
    asked = worker.get(f"/training/{course.pk}/before").content.decode()
    assert "How confident are you about this topic today?" in asked
    worker.post(f"/training/{course.pk}/before", {"confidence": "not"})
    early = officer.post(
        f"/courses/{course.pk}/attendance", {"present": [str(partnership.social_worker.pk)]}
    )
    assert "The course has not begun." in early.content.decode()
    past = timezone.now() - timedelta(days=2)
    Course.objects.update(starts_at=past, ends_at=past + timedelta(hours=2))
    officer.post(
        f"/courses/{course.pk}/attendance", {"present": [str(partnership.social_worker.pk)]}
    )
    page = unescape(worker.get("/training/mine").content.decode())
    assert "Say what you will do differently after the course" in page
    assert "Neglect <today>" in page
    address = page[page.index("/training/mine/") :].partition('"')[0]
    refused = worker.post(address, {"confidence": "very"}).content.decode()
    assert "What will you do differently?" in refused
    worker.post(address, {"confidence": "very", "intended": "Ask the child."})
    page = worker.get("/training/mine").content.decode()
    assert "Ask the child." in page
    pdf = page[page.index("Attended") :]
    pdf = pdf[pdf.index('href="/training/mine/') + 6 :].partition('"')[0]
    answer = worker.get(pdf)
    assert answer.content.startswith(b"%PDF")
    assert "attendance.pdf" in answer["Content-Disposition"]
    assert "fewer than 10" in officer.get(f"/courses/{course.pk}/attendance").content.decode()
    assert "Ask the child." not in officer.get(f"/courses/{course.pk}/attendance").content.decode()
    other = _client(partnership.team_manager)
    assert other.get(pdf).status_code == 404
    assert other.get(address).status_code == 404


def test_a_file_of_attendance(officer: Client, partnership: Partnership) -> None:
    def send(content: bytes) -> str:
        file = {"file": SimpleUploadedFile("attendance.csv", content)}
        return unescape(officer.post("/courses/import", file).content.decode())

    email = partnership.social_worker.email
    text = f"email,course,level,date\n{email},A,refresher,2026-03-02\nx@y.org,A,refresher,1\n"
    page = send(text.encode())
    assert "1 rows are new, 0 were kept before, 1 could not be kept." in page
    assert "Line 3" in page
    assert "“1” is not a date." in page
    assert "0 rows are new, 1 were kept before" in send(text.encode())
    assert "not text in UTF-8" in send(b"\xff\xfe\x00")
    assert "The file is empty." in send(b"")


def test_more_courses_need_no_more_queries(
    course: Course, partnership: Partnership, django_assert_max_num_queries: Any
) -> None:
    for _n in range(3):
        course.pk = None
        course.save()
    with django_assert_max_num_queries(2):
        Client().get("/training")
