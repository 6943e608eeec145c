"""The demo's settings with the plumbing alone and this program on it."""

from motcua.settings.demo import *  # noqa: F403 -- settings are modules of names
from motcua.settings.demo import INSTALLED_APPS, MIDDLEWARE


def _is_plumbing(name: str) -> bool:
    return name.startswith("motcua.foundation") or not name.startswith("motcua.")


INSTALLED_APPS = [
    "benchmarks.endurance.apps.EnduranceConfig",
    *filter(_is_plumbing, INSTALLED_APPS),
]
MIDDLEWARE = [*filter(_is_plumbing, MIDDLEWARE)]
AUTH_USER_MODEL = "auth.User"
ROOT_URLCONF = "benchmarks.endurance.urls"
