"""The newsletter: asking for it, leaving, reading past issues, and making one."""
