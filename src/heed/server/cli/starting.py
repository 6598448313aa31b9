"""Starting what the commands need."""

import os
import socket
from contextlib import closing
from datetime import datetime

from heed.server.cli.plainly import Plainly

LOOPBACK = "127.0.0.1"
_FIRST_OPEN_PORT = 1024


def start_django() -> None:
    """Read the settings and load the models; commands that need no database do without."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heed.server.settings")
    import django

    django.setup()


def present() -> datetime:
    """The time now, which in a demonstration may be ahead; once Django was started."""
    from django.utils import timezone

    return timezone.now()


def refuse_taken_port(host: str, port: int) -> None:
    """Raise Plainly when no server could listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family)) as probe:
        # Sockets that are only waiting to be forgotten do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise Plainly(
                f"Port {port} may only be opened by the system. Choose one from "
                f"{_FIRST_OPEN_PORT} up, for example --port 8000."
            ) from error
        except OSError as error:
            raise Plainly(
                f"Port {port} on {host} cannot be opened: {_why(error)}. "
                f"Choose another, for example --port {_another(port)}."
            ) from error


def _why(error: OSError) -> str:
    import errno

    if error.errno == errno.EADDRINUSE:
        return "another program is using it"
    return os.strerror(error.errno or 0).lower()


def _another(port: int) -> int:
    return port + 1 if port < 65_535 else 8000
