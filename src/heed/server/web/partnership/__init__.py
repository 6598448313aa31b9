"""The page from which the partnership's own work is reached."""
