"""What a web server calls. It refuses to start on a database that would accept overwriting."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heed.server.settings")

from django.core.wsgi import get_wsgi_application

from heed.server.storage.checks import refuse_to_start_unsafe

application = get_wsgi_application()
refuse_to_start_unsafe()
