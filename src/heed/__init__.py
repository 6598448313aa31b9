"""The record of a local safeguarding partnership: what was learned, done, and is still due."""
