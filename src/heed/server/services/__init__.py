"""What people do with Heed: one verb a file, each one transaction, `now` always an argument.

record.py         record_entry(author, draft: EntryDraft, *, now) -> Recorded
correct.py        correct_entry(author, entry_id, draft, *, reason, now) -> Recorded
                  withdraw_entry(author, entry_id, *, reason, now) -> Recorded
append_many.py    append_many([Addition(...)], *, now) -> list[Entry]
read_child.py     open_record(viewer, record_number, *, now, as_known_on, why) -> ChildRecord
read_entry.py     read_entry(viewer, entry_id, *, now, why) -> EntryRead
worklist.py       worklist(viewer, *, now, team) -> Worklist
find.py           find(viewer, text, *, now) -> Found
break_glass.py    break_glass(...), break_glass_to_review(...), review_break_glass(...)
drafts.py         keep_draft(...), read_draft(...), discard_draft(...), expire_drafts(...)
reviews.py        prepare_review(...), edit_review(...), publish_review(...), withdraw_review(...)
agencies.py       agency_names() -> dict[str, str]
people.py         register_child(...), involve(...), end_involvement(...), house(...), end_stay(...)
standards_in_use.py  standards_in_use() -> InUse
choose_use.py     choose_use(officer, standard_id, use, *, since, why, now) -> StandardChoice
measures.py       measures(*, now) -> tuple[Measure, ...]
import_entries.py import_entries(text, *, importer, now) -> Imported
verify.py         verify(*, progress) -> list[Finding]

What goes wrong is one of `errors.py` (CannotRecord, Refused, NoSuchRecord, NotFound) or a
`heed.chronology.AlreadySuperseded`; each is in words for the person.
"""
