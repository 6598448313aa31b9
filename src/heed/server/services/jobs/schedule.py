"""Everything that is done without being asked, and when. All times are local defaults."""

from datetime import time

from heed.server.services.jobs.measures import check_everyone_again, measure_everyone
from heed.server.services.jobs.recurring import Recurring
from heed.server.services.jobs.reminding import remind_of_training
from heed.server.services.jobs.shortfalls import find_shortfalls
from heed.server.services.jobs.tidying import drop_old_drafts, forget_old_jobs, forget_unasked

SCHEDULE = (
    Recurring(measure_everyone, at=time(2, 0), at_first=True),
    Recurring(check_everyone_again, at=time(2, 30)),
    Recurring(drop_old_drafts, at=time(3, 0)),
    Recurring(forget_old_jobs, at=time(3, 10)),
    Recurring(forget_unasked, at=time(3, 20)),
    Recurring(find_shortfalls, at=time(5, 0), at_first=True),
    Recurring(remind_of_training, at=time(7, 30)),
)
