"""Tests of single parts; some of them on generated values."""

from tests.generative import profiles

profiles.load()
