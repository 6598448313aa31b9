"""Heed: the record of a local safeguarding partnership, from what was learned to what is done about it."""
