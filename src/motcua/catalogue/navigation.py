"""The entries of this context in the staff navigation and on the start page."""
