"""The demo and a developer's machine: no configuration, e-mail written to a folder."""

from motcua.settings.environment import home, words

if not home().exists():
    home().mkdir(parents=True, exist_ok=True)
    (home() / ".motcua-demo").touch()  # `make demo RESET=1` empties only what the demo made

from motcua.settings.base import *  # noqa: F403 -- settings are modules of names

ALLOWED_HOSTS = ["*"]  # which of them are answered is for the middleware to say
DEMO_HOSTS = words("MOTCUA_HOSTS")
_policy = MIDDLEWARE.index("csp.middleware.CSPMiddleware")  # noqa: F405 -- base's
MIDDLEWARE.insert(_policy + 1, "motcua.demo.hosts.OwnNetworkMiddleware")  # noqa: F405 -- base's
SHOWS_DEMO_SIGN_INS = True
