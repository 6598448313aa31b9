"""What each person is asked to do next, and their team."""
