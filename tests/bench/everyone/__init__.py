"""How fast everyone is judged at once, on an invented partnership of any size."""
