"""Pictures of sheets as they arrive from a phone."""

from typing import Any

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.kernel import clock


def keep_photo(upload: Any, *, by: Actor) -> int | None:
    """Store a picture without its position; its id, or None when none was sent.

    Raises files.Refused.
    """
    if not upload:
        return None
    return int(files.store_photo(upload, name=upload.name, by=by, at=clock.now()).pk)
