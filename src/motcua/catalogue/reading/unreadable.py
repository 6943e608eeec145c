"""Why a file is not read."""


class Unreadable(ValueError):
    """The file cannot be read; the message is a Vietnamese sentence for the person who sent it."""
