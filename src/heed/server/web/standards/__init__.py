"""What good practice requires, in words, with examples."""
