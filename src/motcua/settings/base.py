"""What every installation shares. docs/contexts/foundation.md describes each variable."""

import os
from pathlib import Path

from motcua.settings.environment import database, home, secret_key
from motcua.settings.logs import *  # noqa: F403 -- settings are modules of names
from motcua.settings.security import *  # noqa: F403 -- settings are modules of names

HOME = home()
SECRET_KEY = secret_key(HOME)
DEBUG = False
ALLOWED_HOSTS: list[str] = []
DEMO_HOSTS: list[str] = []  # what a demo answers beside its own network
DATABASES = {"default": database(HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "motcua.foundation.apps.FoundationConfig",
    "motcua.ui.apps.UiConfig",
    "motcua.agencies.apps.AgenciesConfig",
    "motcua.people.apps.PeopleConfig",
    "motcua.documents.apps.DocumentsConfig",
    "motcua.plans.apps.PlansConfig",
    "motcua.catalogue.apps.CatalogueConfig",
    "motcua.reports.apps.ReportsConfig",
    "motcua.api.apps.ApiConfig",
    "motcua.workbench.apps.WorkbenchConfig",
    "motcua.portal.apps.PortalConfig",
    "motcua.demo.apps.DemoConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
    "axes",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "heroicons",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Before whatever answers by itself: every answer carries the policy.
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "motcua.foundation.web.headers.PermissionsPolicyMiddleware",
    "motcua.api.door.ProblemsMiddleware",
    "motcua.foundation.web.addresses.NoNullCharacterMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "motcua.people.web.middleware.ActorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "motcua.portal.web.errors.ErrorPagesMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_USER_MODEL = "people.Account"
LOGIN_URL = "people:sign_in"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

ROOT_URLCONF = "motcua.urls"
WSGI_APPLICATION = "motcua.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = ["motcua.settings.formats"]

STATIC_URL = "static/"
STATIC_ROOT = HOME / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": HOME / "files"},
    },
    "staticfiles": {"BACKEND": "motcua.foundation.web.assets.AssetStorage"},
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}
WORKER_BEAT_SECONDS = 2  # how often a worker says that it lives
WORKER_SILENT_SECONDS = 20  # after which its work returns to the queue

# Public pages kept in each web process: docs/adr/0015-public-pages.md.
PAGES_BYTES = int(os.environ.get("MOTCUA_PAGES_MB", "64")) * 1024 * 1024
PAGES_PAUSE_SECONDS = 1.0  # how old a kept page may be after a change on another machine

# Reading aloud: a sentence on standard input, a WAV on standard output. docs/adr/0014-voice.md.
VOICE_COMMAND = os.environ.get("MOTCUA_VOICE_COMMAND", "espeak-ng -v vi -s 150 -z --stdin --stdout")
VOICE_NAME = os.environ.get("MOTCUA_VOICE_NAME", "espeak-ng vi 150")
EXPLAINS_FROM_LEXICON = True  # off in tests: pages there count their queries

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = HOME / "mail"
DEFAULT_FROM_EMAIL = "Một Cửa <mot-cua@localhost>"
EMAIL_TIMEOUT = 10
FEWEST_PERSONS = max(int(os.environ.get("MOTCUA_FEWEST_PERSONS", "5")), 5)
SEARCH_LIMIT = int(os.environ.get("MOTCUA_SEARCHES_A_MINUTE", "600"))  # of one address; ADR 17
API_LIMIT = 300  # questions a minute from one address
LAW_FOLDER = Path(os.environ.get("MOTCUA_LAW_FOLDER") or HOME / "law")  # dated terms of one's own
PUBLIC_ADDRESS = os.environ.get("MOTCUA_PUBLIC_ADDRESS", "")  # links in e-mail begin with it
