"""A page in Debian's chromium without any server: the test answers what the page asks for."""

import mimetypes
from collections.abc import Iterator

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, Request, Route, sync_playwright

from motcua.ui import stylesheets
from motcua.ui.tests.pages import ADMINISTRATOR, gallery_for
from motcua.ui.tests.tokens import STATIC

HOST = "http://mot-cua.test"
ADDRESS = f"{HOST}/thu-vien-giao-dien/"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
POLICY = "; ".join(
    f"{name} {' '.join(sources)}"
    for name, sources in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].items()
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One chromium for a module: its event loop forbids databases while it runs."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def html() -> str:
    """The gallery, rendered once."""
    return gallery_for(ADMINISTRATOR).content.decode()


@pytest.fixture
def page(browser: Browser, html: str) -> Iterator[Page]:
    """The gallery under the real content security policy; an error on the page fails the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    opened.route(f"{HOST}/**", lambda route, request: answer(route, request, html))
    opened.goto(ADDRESS)
    opened.wait_for_selector("[data-grid-tools] button")
    yield opened
    context.close()
    assert not [text for text in wrong if "Failed to load resource" not in text]


def answer(route: Route, request: Request, html: str) -> None:
    """The gallery, the style sheet and the static files."""
    path = request.url.removeprefix(HOST)
    if path.startswith("/static/ui/"):
        file = STATIC / path.removeprefix("/static/ui/")
        route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file)[0])
    elif path.endswith(".css"):
        route.fulfill(body=stylesheets.kept().text, content_type="text/css")
    else:
        headers = {"Content-Security-Policy": POLICY, "Content-Type": "text/html; charset=utf-8"}
        route.fulfill(body=html, headers=headers)
