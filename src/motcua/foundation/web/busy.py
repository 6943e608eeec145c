"""The answer to whoever asks too often. Its words and its page come from the shell."""

from http import HTTPStatus

from django.http import HttpResponse


class TooOften(HttpResponse):
    """429 without a page of its own: `what` was done too often, in how many `seconds` it may again.

    `what` completes "Bạn đã … quá nhiều lần", as "tìm"; Retry-After says the same time to machines.
    """

    def __init__(self, what: str, *, seconds: int) -> None:
        super().__init__(status=HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": str(seconds)})
        self.what, self.seconds = what, seconds
