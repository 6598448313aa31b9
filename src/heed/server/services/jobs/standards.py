"""What takes long about a standard that is built."""

from datetime import datetime

from heed.server.services.backtest import work_out
from heed.server.services.build_standard import derive_everywhere
from heed.server.services.jobs.job import job


@job
def work_out_backtest(name: str, *, now: datetime) -> None:
    """Try a standard on the last two years."""
    work_out(name, now=now)


@job
def derive_standard(standard_id: str, *, now: datetime) -> None:
    """Let a standard that was switched on judge every record."""
    derive_everywhere(standard_id, now=now)
