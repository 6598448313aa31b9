"""What is done in the background: queued in the database, and done by whoever works it off."""

from heed.server.services.jobs.job import Job, JobFailed, job

__all__ = ["Job", "JobFailed", "job"]
