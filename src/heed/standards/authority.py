"""On whose word a standard rests. A local default is never shown as statutory."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from heed.wording import Choice


class Level(Choice):
    """How far an authority binds."""

    STATUTE = "statute", "Statute"
    STATUTORY_GUIDANCE = "statutory_guidance", "Statutory guidance"
    NATIONAL_GUIDANCE = "national_guidance", "National guidance"
    LOCAL_PROCEDURE = "local_procedure", "Local procedure"
    LOCAL_DEFAULT = "local_default", "Local default"


class Authority(BaseModel):
    """The document a rule comes from, its date and how far it binds.

    `to_verify` marks what is known but was not read again: check it against the live text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    level: Level
    document: str
    dated: date
    to_verify: bool = False

    def in_words(self) -> str:
        """As people read it: “Statutory guidance: Working Together 2023”."""
        return f"{self.level.label}: {self.document}"
