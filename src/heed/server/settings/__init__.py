"""Django's settings, from the environment; `HEED_...` variables are read here and nowhere else.

HEED_HOME            the folder that `var/` lies in (the current folder)
HEED_DATABASE_URL    sqlite:///var/heed.sqlite3 or postgres://user:password@host:port/name
HEED_SECRET_KEY      signs sessions; needed except in the demonstration
HEED_DEMO            1 for the demonstration: invented people, loopback only
HEED_ALLOWED_HOSTS   the names Heed is served under, with commas between
HEED_BEHIND_PROXY    how many proxies pass requests on (1, mostly); the first must set
                     X-Forwarded-Proto and X-Forwarded-For, and drop what people send as such
HEED_WORDING_API     0 to switch off POST /api/wording (other record systems ask it for advice)
HEED_WORDING_ROWS    a TOML file, or a folder of them, with the partnership's own rows
HEED_OWN_WORDS       a TOML file with the partnership's own words for questions and options
HEED_PUBLIC_URL      the address people reach Heed at, for links in mails
HEED_SMTP_URL        smtp://user:password@host:port, or smtps://; without it no mail leaves
HEED_MAIL_FROM       who the newsletter is from: Partnership <newsletter@example.org>
HEED_MAIL_BOUNCES    the mailbox that returned mails go to, which must take “+” addresses
HEED_PUBLISHER       the name of the partnership, on what it publishes
HEED_BREAK_GLASS_HOURS   how long emergency access lasts (a local default)
HEED_AIM_PERCENT         what share is to be met in time; below it for two months is a shortfall
HEED_LIVE_STANDARDS      how many standards may prompt people at once (a local default)
HEED_WORKLIST_OLD_DAYS   after how many days overdue a line of a worklist is folded away with
                         other old ones at its end (a local default)
"""

import os
import secrets
from importlib.util import find_spec
from pathlib import Path

from heed.server.settings.database import database
from heed.server.settings.demo_clock import days_passed, go_ahead
from heed.server.settings.logs import LOGGING as LOGGING
from heed.server.settings.mail import mailer
from heed.server.settings.security import SECURE_CSP as SECURE_CSP

HOME = Path(os.environ.get("HEED_HOME", "."))
HEED_DEMO = os.environ.get("HEED_DEMO", "") not in ("", "0")
HEED_DEMO_DAYS_PASSED = days_passed(HOME) if HEED_DEMO else 0
if HEED_DEMO_DAYS_PASSED:
    go_ahead(HEED_DEMO_DAYS_PASSED)
DEBUG = False

# A fresh key at each start would end every session, so start-up refuses it outside the demo.
HEED_SECRET_KEY_GIVEN = bool(os.environ.get("HEED_SECRET_KEY"))
SECRET_KEY = os.environ.get("HEED_SECRET_KEY") or (
    f"demonstration on loopback, {HOME.resolve()}" if HEED_DEMO else secrets.token_urlsafe(50)
)
ALLOWED_HOSTS = os.environ.get("HEED_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

# Local defaults: a partnership sets its own; no statute gives these numbers.
HEED_BREAK_GLASS_HOURS = int(os.environ.get("HEED_BREAK_GLASS_HOURS", "8"))
HEED_BREAK_GLASS_REASON_WORDS = 3
HEED_DRAFT_DAYS = 30
HEED_JOB_DAYS = 30  # how long the note on a finished job is kept
HEED_JOB_HOURS = 6  # after which a job of another machine counts as cut off
HEED_AIM_PERCENT = int(os.environ.get("HEED_AIM_PERCENT", "90"))
HEED_SHORTFALL_FEWEST = 10  # that must fall due in a month before it is judged at all
HEED_LIVE_STANDARDS = int(os.environ.get("HEED_LIVE_STANDARDS", "40"))
HEED_WORKLIST_OLD_DAYS = int(os.environ.get("HEED_WORKLIST_OLD_DAYS", "90"))
HEED_SMALLEST_COUNT = 10
HEED_WORDING_API = os.environ.get("HEED_WORDING_API", "1") not in ("", "0")
HEED_WORDING_ROWS = os.environ.get("HEED_WORDING_ROWS", "")
HEED_OWN_WORDS = os.environ.get("HEED_OWN_WORDS", "")
HEED_WORDING_CHARACTERS = 100_000
HEED_WORDING_REQUESTS = (60, 60)  # so many from one address, in so many seconds
HEED_RATING_HOURS = 72  # how long a family's code lasts: enough to rate a meeting at home
HEED_RATING_TRIES = (20, 3600)  # wrong codes from one address, in so many seconds
HEED_LOOKS_BACK_DAYS = 365  # how far back the page of all concerns looks
HEED_NEWSLETTER_CONFIRM_DAYS = 7  # in which someone can confirm that they want the newsletter
HEED_COURSES_PAST_DAYS = 30  # how long a course that was held stays in the calendar
HEED_SLIP_HOURS = 12  # how long a form that was opened can be sent once
HEED_PUBLISHER = os.environ.get("HEED_PUBLISHER", "Local safeguarding partnership")
HEED_PUBLIC_URL = os.environ.get("HEED_PUBLIC_URL", "http://127.0.0.1:8000")
HEED_MAIL_FROM = os.environ.get("HEED_MAIL_FROM", "Heed <newsletter@localhost>")
HEED_MAIL_BOUNCES = os.environ.get("HEED_MAIL_BOUNCES", "")
HEED_UPLOAD_BYTES = 20 * 1024 * 1024

DATABASES = {
    "default": database(os.environ.get("HEED_DATABASE_URL", "sqlite:///var/heed.sqlite3"), HOME)
}
HEED_MEASURES = HOME / "var" / "measures.json"
HEED_STORE = HOME / "var" / "columns"  # the columnar copy, as safe as the database itself
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {
        # Rate limits must hold across workers, so per-process memory will not do.
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
    }
}

# Jobs are rows of the same database: asked for, or not, together with what they are about.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "django_tasks_db",
    "heed.server.storage",
    "heed.server.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "heed.server.access.headers.PrivacyHeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
ROOT_URLCONF = "heed.server.urls"
WSGI_APPLICATION = "heed.server.wsgi.application"
_WEB = Path(__file__).parent.parent / "web"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_WEB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "heed.server.web.navigation.around_the_page",
            ]
        },
    }
]
if find_spec("heed.server.web.form_rendering"):
    FORM_RENDERER = "heed.server.web.form_rendering.GovukFormRenderer"

TIME_ZONE = "Europe/London"
USE_TZ = True
LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English")]
USE_I18N = True
LOCALE_PATHS = [_WEB / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "var" / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # WhiteNoise warns when it is not there
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

AUTH_USER_MODEL = "storage.Practitioner"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "heed.server.access.sign_in.PartnershipAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_USER_DISPLAY = "heed.server.access.sign_in.display_name"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False

SESSION_ENGINE = "heed.server.access.sessions"
SESSION_COOKIE_NAME = "heed_session"
SESSION_COOKIE_AGE = 60 * 60  # idle, because every request renews it
SESSION_SAVE_EVERY_REQUEST = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not HEED_DEMO
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "heed.server.web.errors.sent_from_elsewhere"
SECURE_HSTS_SECONDS = 0 if HEED_DEMO else 365 * 24 * 3600
_PROXIES = os.environ.get("HEED_BEHIND_PROXY", "")
if _PROXIES not in ("", "0"):
    # Limits count by address, and that of the nearest proxy is everybody's.
    ALLAUTH_TRUSTED_PROXY_COUNT = int(_PROXIES) if _PROXIES.isdecimal() else 1
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Nothing goes to other sites. Not "no-referrer": forms would then be sent with no origin, and
# the check against forged forms refuses those.
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Nobody of the demonstration has a mailbox.
MAILERS = {"default": mailer("" if HEED_DEMO else os.environ.get("HEED_SMTP_URL", ""))}

# The page refuses above HEED_UPLOAD_BYTES in plain words; a form's text is never that large.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
# A long review is checked in one form: three answers for each of its blocks and resources.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000
