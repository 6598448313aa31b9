"""What was opened without being involved, and who looked at that."""
