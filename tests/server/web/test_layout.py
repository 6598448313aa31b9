"""Every page's frame: landmarks, leaving at once, errors in plain words, nothing inline."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.template import engines
from django.template.loader import render_to_string

import heed.server.web
from heed.server.access import Refusal

WEB = Path(heed.server.web.__file__).parent
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
INLINE = re.compile(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:|\|safe\b")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_nothing_inline_and_nothing_marked_safe(template: Path) -> None:
    assert not INLINE.findall(template.read_text())


def page(source: str, **context: Any) -> str:
    template = engines["django"].from_string(source)
    return template.render(context)


def test_a_page_has_a_way_past_the_header_and_one_main_part() -> None:
    html = page('{% extends "layout/base.html" %}{% block content %}Hello{% endblock %}')
    assert 'href="#main-content"' in html
    assert html.count("<main") == html.count('id="main-content"') == 1
    assert '<html lang="en-gb"' in html


def test_the_title_says_that_there_is_an_error() -> None:
    source = '{% extends "layout/base.html" %}{% block title %}Record{% endblock %}'
    assert "<title>Record – Heed</title>" in page(source)
    form = SimpleNamespace(errors={"day": ["Enter a date"]})
    assert "<title>Error: Record – Heed</title>" in page(source, form=form)


def test_signing_out_is_a_request_that_changes_something() -> None:
    html = page(
        '{% extends "layout/base.html" %}',
        user=SimpleNamespace(is_authenticated=True),
        user_name="Priya Shah",
        sign_out_url="/out",
        nav_items=[{"url": "/worklist", "text": "Worklist", "current": True}],
    )
    assert '<form method="post" action="/out">' in html
    assert 'aria-current="true"' in html
    assert "Priya Shah" in html


def test_a_page_for_families_can_be_left_at_once() -> None:
    html = page('{% extends "layout/public.html" %}')
    assert html.count('href="/leave"') == 2
    assert html.count('rel="nofollow noreferrer"') == 2
    assert "govuk-js-exit-this-page-skiplink" in html


def test_the_demonstration_says_that_everyone_is_invented() -> None:
    source = '{% extends "layout/base.html" %}'
    assert "Every person here is invented" in page(source, demo=True)
    assert "Every person here is invented" not in page(source)


def test_the_frame_needs_nothing_that_a_fault_could_take_away() -> None:
    html = render_to_string("500.html", {})
    assert "Something went wrong" in html
    assert "reference" not in html
    assert "a1b2" in render_to_string("500.html", {"reference": "a1b2"})


def test_a_refusal_is_given_in_its_own_sentence_with_the_way_on() -> None:
    refusal = Refusal("You are not recorded as working with this child.", "break_glass")
    html = render_to_string("403.html", {"refusal": refusal, "break_glass_url": "/why"})
    assert "You are not recorded as working with this child." in html
    assert "Refusal(" not in html
    assert 'href="/why"' in html
    assert "<b>" not in render_to_string("403.html", {"refusal": "<b>"})


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "413", "500"])
def test_an_error_page_says_what_to_do(name: str) -> None:
    html = render_to_string(f"{name}.html", {})
    assert html.count("<h1") == 1
    assert re.search(r"\b(go back|wait|check|start again)\b", html, re.IGNORECASE)


@pytest.mark.parametrize(
    ("verdict", "shown"),
    [
        ("met_late", "Met late"),
        ("not applicable", "Not applicable"),
        ("cannot-tell", "Cannot tell"),
    ],
)
def test_a_verdict_is_a_word_and_not_only_a_colour(verdict: str, shown: str) -> None:
    assert f">{shown}</strong>" in page("{% load components %}{% verdict_tag v %}", v=verdict)


def test_what_a_component_is_given_is_escaped() -> None:
    source = (
        "{% load components %}{% details words %}{{ words }}{% enddetails %}"
        '{% card words %}x{% endcard %}{% include "components/tag.html" with text=words %}'
        '{% include "components/warning_text.html" with text=words %}{% draft_attributes words %}'
    )
    assert "<i>" not in page(source, words='<i>"')


def test_the_stylesheet_has_neither_typeface_nor_emblem_of_others() -> None:
    css = (WEB / "static/heed/heed.css").read_text()
    assert not re.search("GDS Transport|@font-face|crown|crest|url\\(", css)
