"""How hard Hypothesis looks: small and repeatable by default, long on request.

`HYPOTHESIS_PROFILE=long` tries many more examples, another set each time.
"""

import os

from hypothesis import HealthCheck, settings

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile(
    "ci",
    max_examples=40,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "long", max_examples=1000, database=None, deadline=None, suppress_health_check=_SLOW
)


def load() -> None:
    """Use the profile that the environment names."""
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
