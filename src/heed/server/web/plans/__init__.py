"""A child's plan: each line, what became of it, and whether the plan changes anything."""
