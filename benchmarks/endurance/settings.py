"""The demo's settings with the plumbing alone and this program on it."""

from motcua.settings.demo import *  # noqa: F403 -- settings are modules of names
from motcua.settings.demo import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [
    "benchmarks.endurance.apps.EnduranceConfig",
    *(app for app in INSTALLED_APPS if "foundation" in app or not app.startswith("motcua.")),
]
MIDDLEWARE = [name for name in MIDDLEWARE if not name.startswith("motcua.people")]
AUTH_USER_MODEL = "auth.User"
ROOT_URLCONF = "benchmarks.endurance.urls"
