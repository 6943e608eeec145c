"""The demo's settings on a database of the benchmark's own."""

from motcua.settings.demo import *  # noqa: F403 -- settings are modules of names
from motcua.settings.demo import DATABASES, HOME, STORAGES

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(HOME / "crowd.sqlite3")}  # a file, as in real life
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
(HOME / "static").mkdir(parents=True, exist_ok=True)
