"""Recording, correcting and reading entries; what is being typed is never lost."""
