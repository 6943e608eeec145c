"""Why a file is not taken."""


class Refused(Exception):
    """The file is not kept. The message is Vietnamese, for the person who sent it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
