"""Static files under names that carry their hash, also where ES modules import each other."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class AssetStorage(CompressedManifestStaticFilesStorage):
    """Compressed, cached for ever, changed by name."""

    support_js_module_import_aggregation = True
