"""What published reviews taught: the review, its learning points, and reading one from a file."""
