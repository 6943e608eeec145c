"""Periodic jobs: declared with @job, run by the worker, each with a heartbeat of its own."""

from motcua.foundation.schedule.registry import Job, job, jobs

__all__ = ["Job", "job", "jobs"]
