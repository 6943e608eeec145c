"""What this context does when it hears of a fact; importing it subscribes the handlers."""

from motcua.plans.handlers import assigning

__all__ = ["assigning"]
