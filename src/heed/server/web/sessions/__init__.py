"""Signing in and out, and saying who one is."""
