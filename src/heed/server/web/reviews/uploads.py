"""A file that is far too large is not kept, not even for a moment."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

# The parts around the file in the same request: the token, the other answers.
_BESIDE_THE_FILE = 64 * 1024


class SkipTooLarge(FileUploadHandler):
    """Passes over a file when the request is larger than any file may be; the form then says so."""

    too_large = False

    def handle_raw_input(
        self,
        input_data: Any,  # noqa: ANN401, ARG002 - Django's signature
        META: dict[str, Any],  # noqa: ARG002, N803 - Django's signature
        content_length: int,
        boundary: str,  # noqa: ARG002 - Django's signature
        encoding: str | None = None,  # noqa: ARG002 - Django's signature
    ) -> None:
        """Notes how large the whole request is."""
        self.too_large = content_length > settings.HEED_UPLOAD_BYTES + _BESIDE_THE_FILE

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begins a file, unless the request is too large."""
        super().new_file(*args, **kwargs)
        if self.too_large:
            raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:  # noqa: ARG002
        """Passes the bytes on to the handler that keeps them."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leaves the file to the handler that keeps it."""


def was_too_large(request: HttpRequest) -> bool:
    """Whether the request is larger than any file may be."""
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    return length > settings.HEED_UPLOAD_BYTES + _BESIDE_THE_FILE
