"""Advice on words in forms: shown while they are filled in, and what the author decided."""
