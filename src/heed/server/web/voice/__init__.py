"""What a child said, apart from what others make of it, and what came of it."""
