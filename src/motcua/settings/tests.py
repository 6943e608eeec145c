"""Tests: a data folder of their own per process, SQLite in a file or the PostgreSQL given."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

HOME = Path(tempfile.mkdtemp(prefix="motcua-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ["MOTCUA_HOME"] = str(HOME)

from motcua.settings.base import *  # noqa: E402, F403 -- reads the folder set above
from motcua.settings.environment import sqlite  # noqa: E402 -- the same

ALLOWED_HOSTS = ["*"]
SHOWS_DEMO_SIGN_INS = False
EXPLAINS_FROM_LEXICON = False  # pages count their queries
if not os.environ.get("MOTCUA_DATABASE"):
    DATABASES = {"default": sqlite(HOME / "motcua.sqlite3", synchronous="OFF")}
    # A file, not memory: threads of one test must see each other's locks as in real life.
    DATABASES["default"]["TEST"] = {"NAME": str(HOME / "tests.sqlite3")}
# pytest counts a connection left open by a thread as a warning, and warnings are errors.
DATABASES["default"]["CONN_MAX_AGE"] = 0

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    **STORAGES,  # noqa: F405 -- base's
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True  # nothing is collected
PAGES_BYTES = 0  # the fixture `kept_pages` keeps some
