"""Behaviours in a real browser, on the gallery, under the real content security policy."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from motcua.ui.tests.browser import ADDRESS, browser, html, page

__all__ = ["browser", "html", "page"]

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const paste = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
  document.activeElement.dispatchEvent(paste);
}"""


def column(page: Page, name: str) -> list[str]:
    """What the three rows of a column of the sample grid hold."""
    return [page.locator(f"[name={name}-{row}]").input_value() for row in (1, 2, 3)]


def answer_posts(page: Page, server: Callable[[Route], None]) -> None:
    """Let `server` answer what forms send; pages are answered as before."""

    def route_posts(route: Route) -> None:
        if route.request.method == "POST":
            server(route)
        else:
            route.fallback()

    page.route(ADDRESS, route_posts)


def test_a_range_copied_from_a_spreadsheet_fills_the_grid_and_can_be_taken_back(page: Page) -> None:
    before = column(page, "so")
    page.locator("[name=ky-1]").focus()
    page.evaluate(PASTE, "hằng tháng\t01/02/2026\t5\r\nHằng quý\t02/02/2026\t6\r\nsai\t\t7\r\n")
    assert column(page, "ky") == ["Hằng tháng", "Hằng quý", ""]
    assert column(page, "so") == ["5", "6", "7"]
    expect(page.locator("[data-grid-tools] [role=status]")).to_contain_text("1 ô không nhận")
    page.keyboard.press("Control+z")
    assert column(page, "so") == before


def test_arrows_and_enter_move_and_control_d_fills_down(page: Page) -> None:
    page.locator("[name=so-1]").focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Control+d")
    assert column(page, "so") == ["1204", "1204", "1204"]
    page.keyboard.press("Enter")
    expect(page.locator("[name=so-2]")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("[name=han-2]")).to_be_focused()


def test_what_cannot_be_saved_is_kept_and_comes_back(page: Page) -> None:
    page.route(
        ADDRESS, lambda route: route.abort() if route.request.method == "POST" else route.fallback()
    )
    page.locator("#nhap").fill("Đã phát 12 chuyên mục")
    expect(page.locator(".save-status")).to_contain_text("giữ trong trình duyệt", timeout=4000)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator("#nhap")).to_have_value("Đã phát 12 chuyên mục")


def test_what_is_saved_is_said_with_its_hour(page: Page) -> None:
    page.route(
        ADDRESS,
        lambda route: (
            route.fulfill(status=204) if route.request.method == "POST" else route.fallback()
        ),
    )
    page.locator("#nhap").fill("Đã phát 12 chuyên mục")
    expect(page.locator(".save-status")).to_contain_text("Đã lưu lúc", timeout=4000)


def test_a_photograph_waits_for_the_network_and_is_sent_once_under_one_key(page: Page) -> None:
    sent: list[str] = []
    working: list[bool] = []

    def server(route: Route) -> None:
        if working:
            sent.append(route.request.headers["x-queue"])
            route.fulfill(status=201)
        else:
            route.abort()

    answer_posts(page, server)
    picture = {"name": "anh.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff"}
    page.locator("#anh").set_input_files(picture)  # type: ignore[arg-type]
    page.get_by_role("button", name="Gửi ảnh").click()
    state = page.locator(".photo-queue [data-state]")
    expect(state).to_contain_text("đang chờ mạng")
    working.append(True)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(state).to_have_text("đã gửi")
    assert sent == ["1"]


def test_a_photograph_waits_for_the_next_sign_in_and_is_never_given_up(page: Page) -> None:
    answers = [403, 201]
    answer_posts(page, lambda route: route.fulfill(status=answers.pop(0)))
    picture = {"name": "anh.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff"}
    page.locator("#anh").set_input_files(picture)  # type: ignore[arg-type]
    page.get_by_role("button", name="Gửi ảnh").click()
    state = page.locator(".photo-queue [data-state]")
    expect(state).to_contain_text("hãy đăng nhập lại")
    expect(page.get_by_role("button", name="Bỏ khỏi hàng chờ")).to_be_hidden()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(state).to_have_text("đã gửi")


def test_an_item_and_its_place_in_the_source_find_each_other(page: Page) -> None:
    page.locator("#muc-2 a").click()
    expect(page.locator("#cho-2")).to_have_attribute("data-chosen", "")
    page.locator("#cho-1").click()
    expect(page.locator("#muc-1")).to_have_attribute("data-chosen", "")
    expect(page.locator("#cho-2")).not_to_have_attribute("data-chosen", "")


def test_a_list_is_filtered_without_marks(page: Page) -> None:
    page.locator("#loc").fill("dong hoa")
    expect(page.locator("#don-vi li:visible")).to_have_text(["UBND xã Đông Hòa"])
    expect(page.locator("#loc-dem")).to_have_text("1/3")


def test_the_bulk_bar_is_there_while_something_is_selected(page: Page) -> None:
    expect(page.locator(".bulk-bar")).to_be_hidden()
    page.locator("[data-all]").check()
    expect(page.locator("[data-count]")).to_have_text("3")


def test_a_menu_closes_on_escape_and_gives_the_focus_back(page: Page) -> None:
    summary = page.locator(".filter-row summary").first
    summary.click()
    page.keyboard.press("Escape")
    expect(page.locator(".filter-row details[open]")).to_have_count(0)
    expect(summary).to_be_focused()
