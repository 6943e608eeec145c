"""What this context does by the clock; importing it registers the jobs."""

from motcua.plans.jobs import capturing, monday, reading, reminding

__all__ = ["capturing", "monday", "reading", "reminding"]
