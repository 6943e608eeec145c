"""The content-addressed folder: bytes lie under their own hash, written whole or not at all."""

import os
import tempfile
from pathlib import Path

from django.conf import settings


def blob_path(sha256: str) -> Path:
    """Where the bytes with this hash lie."""
    return Path(settings.HOME) / "files" / sha256[:2] / sha256[2:4] / sha256


def keep(content: bytes, sha256: str) -> None:
    """Write the bytes once, durably. The same bytes again cost nothing."""
    path = blob_path(sha256)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(settings.FILE_UPLOAD_PERMISSIONS)
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
