"""Pages: each asks one service function and names one template."""
