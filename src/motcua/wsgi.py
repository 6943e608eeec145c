"""The web application, as granian (or any WSGI server) starts it."""

import ctypes
import os
import signal
import sys

from django.core.wsgi import get_wsgi_application

PR_SET_PDEATHSIG = 1

if sys.platform == "linux" and os.environ.get("MOTCUA_SERVER"):
    # A worker whose parent was killed would go on serving old code on the same port.
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "motcua.settings.production")
django = get_wsgi_application()

from motcua.foundation.pages.answering import with_kept_pages  # noqa: E402 -- needs Django set up

application = with_kept_pages(django)
