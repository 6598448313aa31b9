"""Answers to what cannot be done: a status and one plain sentence, never the text that was sent."""

from django.http import JsonResponse

SWITCHED_OFF = "The advice on wording is switched off here. Ask whoever runs this Heed."
ONLY_POST = "This address only answers POST. Send the text in the body as JSON."
NOT_JSON = (
    'The body is not JSON in UTF-8. Send an object such as {"text": "Ella was not brought."}, '
    "with its length in Content-Length."
)
NOT_AN_OBJECT = 'Send one object, such as {"text": "Ella was not brought."}.'
WRONG_TYPE = "Send JSON, and say so with the header Content-Type: application/json."
TOO_MANY = (
    "More than {requests} requests came from your address within {seconds} seconds. "
    "Wait {wait} seconds and send this one again."
)
TOO_LARGE = "The text is longer than {most:,} characters. Send it in parts."


def refusal(status: int, sentence: str, **headers: str) -> JsonResponse:
    """The sentence as JSON; headers are written with _ for -."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return JsonResponse({"error": sentence}, status=status, headers=named)
