"""A real installation behind a TLS proxy. Reads MOTCUA_HOSTS and MOTCUA_SMTP_…"""

import os

from motcua.settings.base import *  # noqa: F403 -- settings are modules of names
from motcua.settings.environment import hosts

ALLOWED_HOSTS = hosts()
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]
SHOWS_DEMO_SIGN_INS = False

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
AXES_CLIENT_IP_CALLABLE = "motcua.foundation.web.clients.address_behind_proxy"
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

if os.environ.get("MOTCUA_SMTP_HOST"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = os.environ["MOTCUA_SMTP_HOST"]
    EMAIL_PORT = int(os.environ.get("MOTCUA_SMTP_PORT", "587"))
    EMAIL_HOST_USER = os.environ.get("MOTCUA_SMTP_USER", "")
    EMAIL_HOST_PASSWORD = os.environ.get("MOTCUA_SMTP_PASSWORD", "")
    EMAIL_USE_TLS = EMAIL_PORT != 25
DEFAULT_FROM_EMAIL = os.environ.get("MOTCUA_MAIL_FROM", DEFAULT_FROM_EMAIL)  # noqa: F405 -- base's
