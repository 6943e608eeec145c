"""The demo and a developer's machine: no configuration, e-mail written to a folder."""

from motcua.settings.environment import home

if not home().exists():
    home().mkdir(parents=True, exist_ok=True)
    (home() / ".motcua-demo").touch()  # `make demo RESET=1` empties only what the demo made

from motcua.settings.base import *  # noqa: F403 -- settings are modules of names

ALLOWED_HOSTS = ["*"]  # a demo is looked at from phones on the same network
SHOWS_DEMO_SIGN_INS = True
