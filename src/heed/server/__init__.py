"""The only part of Heed that knows Django, a database or HTTP."""
