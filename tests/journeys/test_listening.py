"""A page is listened to: by the device's voice, by a recording, and without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from pytest_django import Settings

from motcua.foundation.voice import making
from motcua.kernel import clock
from tests.support.browser import Meet
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.voice import give_voice

pytestmark = pytest.mark.browser

# A device with a voice of its own that needs a moment for each sentence.
DEVICE_VOICE = """
  const spoken = (window.spoken = []);
  class Utterance { constructor(text) { this.text = text; } }
  window.SpeechSynthesisUtterance = Utterance;
  let timer;
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => [{ lang: "en-US" }, { lang: "vi_VN", name: "Máy" }],
    addEventListener() {},
    cancel() { clearTimeout(timer); },
    speak(one) {
      if (!one.text) return;
      spoken.push([one.text, one.rate]);
      timer = setTimeout(() => one.onend(), 20);
    },
  } });
"""


@pytest.fixture
def path() -> str:
    """A procedure with fees, terms, steps and a folded part."""
    version = ProcedureVersionFactory.create(in_force=True)
    return f"/thu-tuc/{version.procedure.number}/"


@pytest.fixture(autouse=True)
def engine(settings: Settings, tmp_path: Path) -> None:
    give_voice(settings, tmp_path)


def test_a_recording_is_asked_for_made_and_heard_sentence_by_sentence(
    meet: Meet, path: str
) -> None:
    reader = meet()
    reader.open(path)
    page = reader.page
    page.get_by_role("button", name="Nghe đọc").click()
    expect(page.locator(".player [role=status]")).to_have_text("Trang này chưa có bản đọc.")
    reader.look()
    make = page.get_by_role("button", name="Tạo bản đọc")
    expect(make).to_be_focused()
    make.click()
    expect(page.locator(".player [role=status]")).to_contain_text("Đang tạo bản đọc")
    making.make_waiting(clock.now())
    expect(page.locator(".player [role=status]")).to_have_text("Đang đọc.")
    expect(page.locator("h1 .sentence[data-now]")).to_have_text(page.locator("h1").inner_text())
    expect(page.locator(".answer .sentence[data-now]").first).to_be_visible()
    page.get_by_role("button", name="Tạm dừng").click()
    reader.look()
    expect(page.get_by_role("button", name="Đọc tiếp")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".player")).to_be_hidden()
    expect(page.get_by_role("button", name="Nghe đọc")).to_be_focused()
    expect(page.locator("[data-now]")).to_have_count(0)


def test_the_devices_own_vietnamese_voice_comes_first(meet: Meet, path: str) -> None:
    reader = meet(phone=True)
    reader.page.add_init_script(DEVICE_VOICE)
    reader.open(path)
    page = reader.page
    words = page.locator("[data-read]").text_content()
    page.get_by_role("button", name="Nghe đọc").click()
    page.get_by_label("Tốc độ").select_option("1.5")
    expect(page.locator(".player [role=status]")).to_have_text("Đã đọc hết trang.", timeout=30_000)
    spoken = page.evaluate("window.spoken")
    assert "năm mươi nghìn đồng một lần" in " ".join(text for text, _rate in spoken)
    assert spoken[-1][1] == 1.5
    assert page.locator("[data-read]").text_content() == words
    page.reload()
    expect(page.locator("[data-rate]")).to_have_value("1.5")


def test_without_scripts_the_listening_page_does_it(meet: Meet, path: str) -> None:
    reader = meet(scripts=False)
    reader.open(path)
    reader.press("Nghe đọc")
    reader.press("Tạo bản đọc")
    making.make_waiting(clock.now())
    reader.press("Xem đã xong chưa")
    assert reader.page.locator("audio[controls]").count() == 1
    reader.press("Về trang đang đọc")


def test_a_reader_makes_the_page_his_own_and_finds_it_so_again(meet: Meet, path: str) -> None:
    reader = meet(phone=True)
    reader.open(path)
    page = reader.page
    page.locator(".reader-tools > summary").focus()
    page.keyboard.press("Enter")
    reader.look()
    page.get_by_label("Gấp đôi").check()
    page.get_by_label("Mạnh").check()
    page.get_by_label("Tối").check()
    reader.look()
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 320, "height": 640})
    reader.open(path)
    html = page.locator("html")
    for name, value in (("text-size", "4"), ("contrast", "high"), ("theme", "dark")):
        expect(html).to_have_attribute(f"data-{name}", value)
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    page.locator(".reader-tools > summary").click()
    page.get_by_role("button", name="Trở về mặc định").click()
    expect(html).not_to_have_attribute("data-theme", "dark")


def test_without_scripts_the_tools_say_how_else(meet: Meet) -> None:
    reader = meet(scripts=False)
    reader.open("/")
    reader.page.locator(".reader-tools > summary").click()
    assert reader.sees("phóng to chữ của trình duyệt")
    assert not reader.page.get_by_label("Gấp đôi").is_visible()
