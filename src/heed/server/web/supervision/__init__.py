"""The pages of supervision: one's own, that of those one supervises, and a team's as a whole."""
