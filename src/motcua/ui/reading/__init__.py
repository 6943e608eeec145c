"""Reading a public page aloud: which pages, which words of them, and in which sentences."""

from motcua.ui.reading.pages import listening_at, readable

__all__ = ["listening_at", "readable"]
