"""Reading a public page aloud: which pages, which words of them, and in which sentences."""

from motcua.ui.reading.pages import listening_address, readable

__all__ = ["listening_address", "readable"]
