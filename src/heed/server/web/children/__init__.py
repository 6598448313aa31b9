"""A child's record: finding it, reading it, and opening it in an emergency."""
