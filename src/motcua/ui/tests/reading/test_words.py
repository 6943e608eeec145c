"""Which words of a page are read, and where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.ui.reading.words import heading_of, is_space, letters_before, words_of


def read(part: str) -> list[str]:
    page = f"<!doctype html><html><body><nav data-read>Trang chủ</nav>{part}</body></html>"
    return [line.strip() for line in words_of(page).split("\n") if line.strip()]


def test_only_what_is_marked_is_read_in_its_order() -> None:
    assert read("<p>Không</p><div data-read><h1>Một</h1><p>Hai</p></div><p data-read>Ba</p>") == [
        "Một",
        "Hai",
        "Ba",
    ]


def test_blocks_end_a_sentence_and_words_in_a_line_do_not() -> None:
    part = (
        "<div data-read>Phí <b>50.000</b> <a href=#>đồng</a>"
        "<ul><li>Một</li><li>Hai<br>Ba</li></ul>bốn"
    )
    assert read(part) == ["Phí 50.000 đồng", "Một", "Hai", "Ba", "bốn"]


def test_tools_and_hidden_things_are_left_out() -> None:
    part = (
        "<div data-read>Một<nav>x</nav><form>x</form><button>x</button><svg><text>x</text></svg>"
        "<p hidden>x</p><p aria-hidden=true>x</p><p data-no-read>x</p><script>x</script>hai"
        "<!-- x --></div>"
    )
    assert read(part) == ["Một", "hai"]


def test_a_marked_part_inside_another_is_read_once() -> None:
    assert read("<div data-read><p data-read>Một</p></div>") == ["Một"]
    assert read("<div hidden><p data-read>Một</p></div>") == []


def test_the_heading_names_the_page() -> None:
    assert heading_of("<h1> Đăng ký\n <b>kết hôn</b></h1><h1>Hai</h1>") == "Đăng ký kết hôn"
    assert heading_of("<p>x</p>") == ""


def test_letters_are_counted_as_a_browser_does() -> None:
    assert letters_before("a b😀\n\ufeffc") == [0, 1, 1, 2, 4, 4, 4, 5]


@given(st.text())
def test_counts_never_fall_and_stand_still_at_spaces(text: str) -> None:
    counts = letters_before(text)
    assert len(counts) == len(text) + 1
    for place, letter in enumerate(text):
        assert counts[place + 1] - counts[place] == (
            0 if is_space(letter) else len(letter.encode("utf-16-le", "surrogatepass")) // 2
        )
