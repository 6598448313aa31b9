"""A file becomes a draft, or the form says at its field why not."""

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from heed.learning.reading.formats import word as word_format
from heed.server.storage.models import ReviewVersion
from tests.support.partnership import Partnership
from tests.unit.learning.reading.make_pdf import pdf
from tests.unit.learning.reading.make_word import W, paragraph, word, word_from

PAGE = b"""Child Q

Key learning

Learning point: Ask the child what a day at home is like.

How to enhance your practice

Read the guide on talking with children.
"""
ENTITIES = f"""<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "harm">]>
<w:document {W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"""


@pytest.fixture
def officer(client: Client, partnership: Partnership) -> Client:
    """The partnership officer's browser."""
    client.force_login(partnership.partnership_officer)
    return client


def _file(content: bytes, name: str = "review.txt") -> dict[str, SimpleUploadedFile]:
    return {"file": SimpleUploadedFile(name, content)}


def test_a_file_is_read_into_a_draft_to_check(officer: Client) -> None:
    answer = officer.post("/reviews/upload", _file(PAGE))
    draft = ReviewVersion.objects.get()
    assert answer["Location"] == f"/reviews/{draft.slug}/draft"
    page = officer.get(answer["Location"]).content.decode()
    assert "Ask the child what a day at home is like." in page
    assert officer.get(f"/learning/{draft.slug}").status_code == 404


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "review.txt", "empty"),
        (b" \n ", "review.txt", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture.pdf", "Save the review"),
        (b"PK\x03\x04 and then nothing", "review.docx", "save it again"),
        (word_from(ENTITIES), "review.docx", "DTD or entities"),
        (
            word_from(f"<w:document {W}/>", bomb=b" " * (word_format.MAX_UNPACKED_BYTES + 1)),
            "review.docx",
            "unpacks to far more",
        ),
        (pdf([[]]), "review.pdf", "no text"),
        (b"Learning Point\x00 text", "review.txt", "Save the review"),
    ],
)
def test_what_cannot_be_read_is_said_at_the_field(
    officer: Client, content: bytes, name: str, says: str
) -> None:
    answer = officer.post("/reviews/upload", _file(content, name))
    page = answer.content.decode()
    assert answer.status_code == 200
    error = page[page.index('id="id_file_error"') :].partition("</p>")[0]
    assert says in error
    assert 'href="#id_file"' in page
    assert not ReviewVersion.objects.exists()


def test_no_file(officer: Client) -> None:
    assert "Choose the file of a review." in officer.post("/reviews/upload").content.decode()


def test_a_very_large_file_is_refused_and_never_kept(
    officer: Client, settings: LazySettings, tmp_path: object
) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    answer = officer.post("/reviews/upload", _file(bytes(50 * 1024 * 1024)))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "The file is larger than 20.0\xa0MB." in page
    assert not ReviewVersion.objects.exists()
    assert answer.wsgi_request.FILES == {}


def test_a_file_just_above_the_limit(officer: Client, settings: LazySettings) -> None:
    settings.HEED_UPLOAD_BYTES = 1000
    page = officer.post("/reviews/upload", _file(b"word " * 300)).content.decode()
    assert "The file is larger than" in page


def test_a_draft_that_is_being_checked_is_not_replaced_unasked(officer: Client) -> None:
    officer.post("/reviews/upload", _file(PAGE))
    again = officer.post("/reviews/upload", _file(PAGE))
    assert "Tick to replace it." in again.content.decode()
    assert ReviewVersion.objects.count() == 1
    replaced = officer.post("/reviews/upload", {**_file(PAGE), "replace": "on"})
    assert replaced.status_code == 302
    assert ReviewVersion.objects.count() == 2  # the one before is kept


@pytest.mark.parametrize("path", ["", "/upload", "/child-q/draft", "/child-q/publish"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_only_the_partnership_officer(
    client: Client, partnership: Partnership, path: str, method: str
) -> None:
    client.force_login(partnership.team_manager)
    if (path, method) == ("", "post"):
        return
    answer = getattr(client, method)(f"/reviews{path}", _file(PAGE) if method == "post" else None)
    assert answer.status_code == 403
    assert "Only partnership officers" in answer.content.decode()
    assert not ReviewVersion.objects.exists()


def test_a_forged_upload_is_refused(partnership: Partnership) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(partnership.partnership_officer)
    assert client.post("/reviews/upload", _file(PAGE)).status_code == 403
    assert not ReviewVersion.objects.exists()


def test_a_word_file(officer: Client) -> None:
    file = _file(word(paragraph("Child Q"), paragraph("Key learning: Ask the child.")), "q.docx")
    assert officer.post("/reviews/upload", file).status_code == 302
