"""Measures by agency, team and month."""
