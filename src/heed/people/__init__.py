"""Who: roles, authors, households and who is involved with a child."""

from heed.people.author import Author
from heed.people.household import Household, Stay
from heed.people.involvement import Involvement
from heed.people.role import Role, Sector

__all__ = ["Author", "Household", "Involvement", "Role", "Sector", "Stay"]
