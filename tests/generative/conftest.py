"""Generated chronologies and standards."""

from tests.generative import profiles

profiles.load()
