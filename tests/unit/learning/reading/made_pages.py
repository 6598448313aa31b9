"""Invented pages in the formats that cannot be kept as text: Word and PDF."""

from tests.unit.learning.reading import make_word as w
from tests.unit.learning.reading.make_pdf import Text, heading, item, pdf

PDF_WITH_THEMES = pdf(
    [
        [
            heading("Learning from the review of Cassie", 22),
            Text(
                "This briefing is for everybody who works with young people in Fernshire and their "
                "families, and it takes about ten minutes to read with your team."
            ),
            heading("What happened"),
            Text(
                "Cassie was fifteen. She moved between three homes in a year and her school place "
                "was lost. Her social worker changed four times, and each began again."
            ),
            heading("Key learning"),
            Text("Stability", 12, bold=True),
            Text(
                "A young person who moves keeps the same trusted adult. Plans must say who this "
                "is, and what happens when that person is away for a week, because multi-\n"
                "agency work depends on somebody who stays and who knows the whole of the sto-\n"
                "ry from its beginning."
            ),
            Text("Education", 12, bold=True),
            Text(
                "School is where a young person is seen every day. A place should be found within "
                "five days of any move, and somebody is named who makes sure that it is."
            ),
        ],
        [
            heading("What this means for practice"),
            item(
                "Write the name of the trusted adult on the first page of the plan, and tell the "
                "young person who it is and how to reach them."
            ),
            item("Use the Moving Home checklist on the Fernshire Council website."),
            heading("Recommendations"),
            Text(
                "1. The partnership should count how many moves each young person has made in a "
                "year and report the number to its board every spring."
            ),
            Text("2. The virtual school should report on days without a place."),
            heading("Resources"),
            item("Staying Close guide (Become)"),
            item("Fernshire Safeguarding Children Partnership: www.fernshirescp.example"),
        ],
    ],
    header="Fernshire Safeguarding Children Partnership",
    footer="Page # of 2",
)

WORD_SEVEN_MINUTES = w.word(
    w.title("Seven minute briefing: Oscar"),
    w.heading(1, "1. Background"),
    w.paragraph("Oscar was two when he ate a tablet that belonged to a neighbour."),
    w.heading(1, "2. Why it matters"),
    w.paragraph("Medicines for adults kill small children."),
    w.heading(1, "3. What happened"),
    w.paragraph("A worker had seen the tablets and had written it down, and nobody read it."),
    w.heading(1, "4. Key learning"),
    w.bullet("Safe storage is talked about in every home where somebody takes medicine."),
    w.bullet("What one worker sees is passed on the same day."),
    w.heading(1, "5. What this means for practice"),
    w.bullet("Carry a lockable box and show how it works."),
    w.bullet("Follow the Safe Storage protocol."),
    w.heading(1, "6. Next steps"),
    w.paragraph("Talk about this in your next team meeting."),
    w.heading(1, "7. Resources"),
    w.paragraph("Safe Storage protocol"),
    w.paragraph("Medicines at home – NSPCC"),
)

WORD_TABLE = w.word(
    w.bold("Learning from audit: Child Wren"),
    w.paragraph("An audit of twelve children’s records."),
    w.table(
        [
            ("No.", "What we found", "What you should do", "Lead"),
            (
                "1",
                "Chronologies stopped when the child moved to another team.",
                "Keep the chronology going on the day of the move.",
                "All teams",
            ),
            (
                "2",
                "Children’s own words were missing from half of the plans.",
                w.bullet("Write what the child said.")
                + w.bullet("Read the My Words guide on the NSPCC website."),
                "Social workers",
            ),
        ]
    ),
    w.bold("Recommendations"),
    w.number("Each agency should repeat the audit in a year."),
    w.number("Managers should sample two records each month."),
)

WORD_BOLD_HEADINGS = w.word(
    w.bold("Child Lark"),
    w.bold("Introduction"),
    w.paragraph("Lark was a baby whose mother was seventeen."),
    w.bold("Learning Point"),
    w.paragraph("A young parent who was in care is offered one worker before and after birth."),
    w.bold("How to improve your practice"),
    w.paragraph("Read the Young Parents pathway."),
    w.paragraph("Offer a visit before the baby comes."),
    w.bold("Learning Points"),
    w.paragraph("Grandparents are part of the assessment."),
    w.paragraph("Fathers who are in prison are told and asked."),
    w.bold("How to improve your practice"),
    w.paragraph("Draw a family tree at the first visit."),
)
