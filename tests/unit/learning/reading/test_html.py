"""Web pages: what belongs to the website is left out, what belongs to the review is kept."""

from heed.learning.reading import read_review

POINTS = "<h2>Key learning</h2><ul><li>See the child.</li><li>Write it down.</li></ul>"


def test_a_title_that_stands_outside_the_main_part_is_kept() -> None:
    page = f"<body><header><h1>Child Q</h1></header><main><p>About.</p>{POINTS}</main></body>"
    assert read_review(page.encode(), "page.html").title == "Child Q"


def test_recommendations_in_a_menu_are_no_recommendations() -> None:
    menu = "<nav><h2>Recommendations</h2><ul><li>All our reviews</li></ul></nav>"
    review = read_review(f"<body>{menu}<h1>Child Q</h1>{POINTS}</body>".encode(), "page.html")
    assert review.recommendations == ()
    assert len(review.learning_points()) == 2


def test_an_item_of_several_paragraphs_is_one_learning_point() -> None:
    item = "<li><p><strong>Seeing</strong></p><p>See the child alone.</p></li>"
    page = f"<h1>Child Q</h1><h2>Learning points</h2><ol>{item}{item}</ol>"
    points = read_review(page.encode(), "page.html").learning_points()
    assert [point.text for point in points] == ["Seeing See the child alone."] * 2


def test_script_and_style_are_never_text() -> None:
    page = f"<h1>Child Q</h1><script>alert('x')</script><style>p{{}}</style>{POINTS}"
    assert "alert" not in read_review(page.encode(), "page.html").model_dump_json()


def test_only_web_addresses_become_links() -> None:
    link = "<li>Read the <a href='javascript:alert(1)'>Neglect guide</a>.</li>"
    page = f"<h1>Child Q</h1>{POINTS}<h2>What can you do?</h2><ul>{link}</ul>"
    review = read_review(page.encode(), "page.html")
    assert [resource.url for resource in review.resources] == [None]
