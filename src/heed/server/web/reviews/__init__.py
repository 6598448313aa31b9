"""Reading, checking and publishing a review."""
