"""Replaying a child's record day by day."""
