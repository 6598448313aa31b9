"""Sessions that a request which changes nothing only renews.

Every request renews the session, so that only an idle one ends. Written back whole, a slow request,
such as one that keeps a draft, would undo what another has put into the session meanwhile.
"""

from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessionStore


class SessionStore(DatabaseSessionStore):
    """Sessions in the database; the name is the one that Django looks for."""

    def save(self, must_create: bool = False) -> None:
        """Write what was changed, or only until when the session lasts.

        Raises UpdateError when the session was ended meanwhile.
        """
        if must_create or self.modified or self.session_key is None:
            super().save(must_create)
            return
        row = self.model.objects.filter(session_key=self.session_key)
        if not row.update(expire_date=self.get_expiry_date()):
            raise UpdateError
