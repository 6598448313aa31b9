"""One reader for each format; all give the same lines."""
