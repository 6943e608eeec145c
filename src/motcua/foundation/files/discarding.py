"""Letting a file go that nothing keeps: a refused upload leaves nothing behind."""

from motcua.foundation.files import blobs
from motcua.foundation.models import StoredFile


def discard(stored: StoredFile) -> None:
    """Delete the row, and the bytes too unless another row keeps the same ones.

    Raises ProtectedError while something still points at the row.
    """
    stored.delete()
    if not StoredFile.objects.filter(sha256=stored.sha256).exists():
        blobs.blob_path(stored.sha256).unlink(missing_ok=True)
