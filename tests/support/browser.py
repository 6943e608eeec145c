"""A real browser on a live server: visitors who open pages, and what is asked of every page.

Every page that a visitor looks at passes axe without a violation, has no sideways scrolling and
no script error. With the variable MOTCUA_SHOTS naming a folder, each is also kept as pictures:
phone and desk, light and dark.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Locator,
    Page,
    Response,
    sync_playwright,
)

from motcua.people.models import Member
from tests.support.factories import PASSWORD

EXECUTABLE = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
DESK, PHONE = {"width": 1440, "height": 900}, {"width": 360, "height": 740}
LAW = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
SHOTS = os.environ.get("MOTCUA_SHOTS", "")
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass
class Visitor:
    """Somebody with a browser of their own."""

    page: Page
    server: str
    has_scripts: bool
    wrong: list[str] = field(default_factory=list)
    seen: int = 0

    def open(self, path: str) -> Response:
        """Go to a path or an address of the server and look at the page."""
        address = path if path.startswith("http") else f"{self.server}{path}"
        try:
            answer = self.page.goto(address)
        except Error as error:
            if "interrupted by another navigation" not in error.message:
                raise
            answer = self.page.goto(address)  # a page that waits for a job had just asked again
        assert answer is not None
        self.look()
        return answer

    def sign_in(self, member: Member, password: str = PASSWORD) -> "Visitor":
        """Through the form, as everybody does."""
        self.open("/dang-nhap/")
        assert member.account
        self.page.get_by_label("Tên đăng nhập").fill(member.account.username)
        self.page.get_by_label("Mật khẩu").fill(password)
        self.press("Đăng nhập")
        return self

    def press(self, name: str) -> None:
        """Press a button or follow a link by its words, and look at the page that comes."""
        button = self.page.get_by_role("button", name=name, exact=True)
        link = self.page.get_by_role("link", name=name, exact=True)
        self.follow(button.or_(link))

    def follow(self, way: Locator) -> None:
        """Take the first of what was found; look only once the page it leads to has come."""
        with self.page.expect_navigation():
            way.first.click()
        self.look()

    def look(self) -> None:
        """What holds for every page; axe itself is a script, so it sees the twin with scripts."""
        if self.has_scripts:
            self._ask_axe()
        assert self.page.evaluate(SIDEWAYS) <= 0, f"sideways scrolling at {self.page.url}"
        assert not self.wrong, self.wrong
        if SHOTS:
            self.seen += 1
            _keep_pictures(self)

    def _ask_axe(self) -> None:
        problems = Axe().run(self.page, options=LAW)
        assert not problems.violations_count, f"{self.page.url}\n{problems.generate_report()}"

    def sees(self, words: str) -> bool:
        """Whether the words stand on the page."""
        return words in self.page.inner_text("body")


class Meet(Protocol):
    """Gives a new visitor."""

    def __call__(self, *, scripts: bool = True, phone: bool = False) -> Visitor:
        """A browser without cookies; without scripts, or of the size of a phone."""
        ...


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's browser, started once for a module and gone before the next one starts its own."""
    # Playwright keeps a loop in this thread; the tests themselves are not asynchronous.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def meet(chromium: Browser, live_server: Any) -> Iterator[Meet]:
    """Makes visitors; their browsers close when the test ends."""
    with ExitStack() as stack:

        def visitor(*, scripts: bool = True, phone: bool = False) -> Visitor:
            context: BrowserContext = chromium.new_context(
                viewport=PHONE if phone else DESK,
                java_script_enabled=scripts,
                locale="vi-VN",
                timezone_id="Asia/Ho_Chi_Minh",
                has_touch=phone,
                reduced_motion="reduce",
                permissions=["clipboard-read", "clipboard-write"],
            )
            context.set_default_timeout(15_000)
            stack.callback(context.close)
            found = Visitor(context.new_page(), live_server.url, scripts)
            found.page.on("pageerror", lambda error: found.wrong.append(str(error)))
            found.page.on("console", lambda line: _listen(found, line.type, line.text))
            return found

        yield visitor


@pytest.fixture(params=["with-scripts", "without-scripts"])
def meet_either(request: pytest.FixtureRequest, meet: Meet) -> Meet:
    """The same journey twice: the page promises that it works without scripts."""
    return partial(meet, scripts=request.param == "with-scripts")


def _listen(visitor: Visitor, kind: str, text: str) -> None:
    # A page that answers 404 or 422 is reported as a failed load: that is what the test is about.
    if kind == "error" and "Failed to load resource" not in text:
        visitor.wrong.append(text)


def _keep_pictures(visitor: Visitor) -> None:
    page, folder = visitor.page, Path(SHOTS)
    name = page.url.split("/", 3)[3].replace("/", "_").replace("?", "-") or "goc"
    before = page.viewport_size
    folder.mkdir(parents=True, exist_ok=True)
    for size, width in (("phone", 360), ("desk", 1440)):
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
            kind = f"{size}.{scheme}{'' if visitor.has_scripts else '.plain'}"
            path = folder / f"{name[:70]}.{visitor.seen:02}.{kind}.png"
            page.screenshot(path=path, full_page=True)
    page.emulate_media(color_scheme="light")
    if before:
        page.set_viewport_size(before)
