"""What this context does when it hears of a fact; importing it subscribes the handlers."""

from motcua.plans.handlers import assigning, climbing, dating

__all__ = ["assigning", "climbing", "dating"]
