"""What the OpenAPI description promises, and whether the endpoint keeps it for any request."""

from collections.abc import Iterator

import pytest
import schemathesis
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from django.test import Client
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as effort
from pytest_django import Settings
from schemathesis import GenerationMode


@pytest.fixture
def described(db: None, settings: Settings) -> Iterator[schemathesis.BaseSchema]:
    settings.HEED_WORDING_REQUESTS = (10**6, 60)
    settings.ALLOWED_HOSTS = ["*"]
    cache.clear()
    yield schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    cache.clear()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_any_request_is_answered_as_described(
    described: schemathesis.BaseSchema, mode: GenerationMode
) -> None:
    # Not schemathesis's own pytest plugin: it reads names that pytest 9 no longer has.
    @effort(
        max_examples=60,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(described["/api/wording"]["POST"].as_strategy(generation_mode=mode))
    def answered(case: schemathesis.Case) -> None:
        case.call_and_validate()

    answered()


def test_the_description_says_what_an_index_counts(client: Client, db: None) -> None:
    told = client.get("/api/openapi.json").json()
    assert list(told["paths"]) == ["/api/wording"]
    start = told["components"]["schemas"]["Found"]["properties"]["start"]
    assert "code points" in start["description"]
    answers = told["paths"]["/api/wording"]["post"]["responses"]
    assert set(answers) == {"200", "400", "404", "405", "413", "415", "422", "429"}
