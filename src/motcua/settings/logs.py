"""Logs go to standard output; whoever starts the program decides where they end."""

import os

LOG_LEVEL = os.environ.get("MOTCUA_LOG_LEVEL", "INFO").upper()

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
        }
    },
    "root": {"handlers": ["stdout"], "level": "WARNING"},
    "loggers": {
        "motcua": {"level": LOG_LEVEL},
        "django": {"handlers": ["stdout"], "level": "WARNING", "propagate": False},
    },
}
