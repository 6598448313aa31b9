"""What teams and the partnership record about learning; never about a child."""

from heed.practice.teams.kinds import TEAM_KINDS, team_kind_named

__all__ = ["TEAM_KINDS", "team_kind_named"]
