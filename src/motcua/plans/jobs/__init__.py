"""What this context does by the clock; importing it registers the jobs."""

from motcua.plans.jobs import reading

__all__ = ["reading"]
