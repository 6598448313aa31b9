"""Measure on the database that HEED_DATABASE_URL names, and write what was found as JSON.

python -m tests.bench.measure RESULT.json
"""

import json
import os
import sys
from pathlib import Path

import django


def main(result: Path) -> None:
    """Measure in this process, whose settings are those of the demonstration."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "heed.server.settings",
        "HEED_DEMO": "1",
        "HEED_ALLOWED_HOSTS": "testserver,127.0.0.1",
    }
    django.setup()
    from tests.bench.figures import figures

    result.write_text(json.dumps(figures()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
