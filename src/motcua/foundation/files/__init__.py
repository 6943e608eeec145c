"""Files kept by their content: store, read, show."""

from motcua.foundation.files.discarding import discard
from motcua.foundation.files.photos import store_photo
from motcua.foundation.files.ranges import public_file
from motcua.foundation.files.refusals import Refused
from motcua.foundation.files.serving import file_response, file_view
from motcua.foundation.files.sniffing import DOCUMENTS, FILMS, KNOWN, PICTURES, SOUNDS, media_type
from motcua.foundation.files.store import open_stored as open  # noqa: A004 -- read as files.open
from motcua.foundation.files.store import path, read, store

__all__ = [
    "DOCUMENTS",
    "FILMS",
    "KNOWN",
    "PICTURES",
    "SOUNDS",
    "Refused",
    "discard",
    "file_response",
    "file_view",
    "media_type",
    "open",
    "path",
    "public_file",
    "read",
    "store",
    "store_photo",
]
