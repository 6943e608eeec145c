"""A day in an address: 2026-11-24."""

from datetime import date


class IsoDate:
    """Matches a day that exists; anything else is not found."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        """The day. ValueError means that the address does not match."""
        return date.fromisoformat(value)

    def to_url(self, value: date | str) -> str:
        """The day as it stands in the address; a text that is one already stays as it is."""
        return str(value)
