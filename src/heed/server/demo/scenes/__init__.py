"""Scenes: what happens in a family and what practitioners do, in words of our own."""
