"""The folder of real texts that lies beside the checkout on the developers' machines and in CI."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


def shared_folder() -> Path:
    """The folder; where it is missing the test is skipped, but in CI it fails."""
    if not SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"{SHARED.name} is missing beside the checkout.")
        pytest.skip("The shared folder is not on this machine.")
    return SHARED
