"""Training: courses to look through and book, one's own log, and the business unit's side."""
