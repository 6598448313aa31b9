"""Meetings about a child: prepared together, held line by line, and followed up."""
