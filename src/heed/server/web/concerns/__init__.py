"""Disagreements between agencies, from the first word to how they ended."""
