"""What other record systems may ask of Heed: advice on wording, and nothing about anyone."""
