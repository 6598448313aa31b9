"""What families are given to keep, on a screen, on paper and as a PDF."""
