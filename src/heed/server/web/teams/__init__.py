"""What teams do with what reviews taught."""
