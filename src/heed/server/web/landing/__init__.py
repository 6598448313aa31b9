"""Whether learning landed: learning points, shortfalls, evidence, and who speaks up."""
