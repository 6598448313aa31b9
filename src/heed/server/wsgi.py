"""What a web server calls. It refuses to start on a database that would accept overwriting."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heed.server.settings")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

# The tables can only be imported once Django is set up.
from heed.server.storage.checks import refuse_to_start_unsafe  # noqa: E402

refuse_to_start_unsafe()
