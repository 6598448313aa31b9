"""Charts drawn on the server, each with a sentence and a table that say the same."""
