"""Static files under names that carry their hash, also where ES modules import each other."""

import re
from collections.abc import Callable
from typing import Any

from django.apps import apps
from whitenoise.storage import CompressedManifestStaticFilesStorage


class AssetStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # untyped
    """Compressed, cached for ever, changed by name."""

    support_js_module_import_aggregation = True

    def url_converter(self, name: str, *args: Any, **kwargs: Any) -> Callable[..., str]:
        """Rename what our own scripts import; other packages' scripts stay as they are.

        Django finds imports by pattern, and takes a type comment of htmx's for one.
        """
        if name.endswith(".js") and not _is_ours(name):
            return _unchanged
        renamed: Callable[..., str] = super().url_converter(name, *args, **kwargs)
        return renamed


def _is_ours(name: str) -> bool:
    label = name.split("/", 1)[0]
    return apps.is_installed(f"motcua.{label}")


def _unchanged(match: re.Match[str]) -> str:
    return match["matched"]
