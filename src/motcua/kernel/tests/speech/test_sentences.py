"""A text in sentences that keep their place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.speech import sentences, spoken
from motcua.kernel.speech.splitting import LONGEST

MATERIAL = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            ["01/8/2026", "7h30", "50.000 đồng", "63/2010/NĐ-CP", "UBND", ". ", "\n", "; ", " - ",
             "1.001193", "5/TT-B²", "0912345678", "(", "II.", "a)", "/", "12,5%", "https://a.vn/b",
             "²", "٣"]
        ),
    ),
    max_size=30,
).map("".join)  # fmt: skip


def shown(text: str) -> list[str]:
    return [one.shown for one in sentences(text, {})]


def test_sentences_end_where_a_voice_breathes() -> None:
    text = "Nộp hồ sơ tại TP. Bình Minh. Người nộp ký sổ! Chờ 1.5 giờ\nNhận kết quả"
    assert shown(text) == [
        "Nộp hồ sơ tại TP. Bình Minh.",
        "Người nộp ký sổ!",
        "Chờ 1.5 giờ",
        "Nhận kết quả",
    ]


@pytest.mark.parametrize("mark", ["1.", "1.2.", "II.", "a)", "b."])
def test_the_mark_of_an_item_is_no_sentence(mark: str) -> None:
    assert shown(f"{mark} Giấy khai sinh. Bản chính") == [f"{mark} Giấy khai sinh.", "Bản chính"]


def test_a_very_long_sentence_is_cut_at_its_pauses() -> None:
    pieces = shown("Người nộp hồ sơ, " * 60)
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert all(piece.endswith(",") for piece in pieces)


def test_a_row_of_dots_belongs_to_no_sentence() -> None:
    assert shown("Họ tên: Nguyễn\n……………\nNơi ở") == ["Họ tên: Nguyễn", "Nơi ở"]


@given(MATERIAL)
def test_every_sentence_stands_where_it_says(text: str) -> None:
    last = 0
    for one in sentences(text, {"UBND": "Ủy ban nhân dân"}):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.shown
        assert len(one.shown) <= LONGEST
        last = one.end


@given(MATERIAL)
def test_what_is_spoken_has_no_figure_and_no_sign(text: str) -> None:
    for one in sentences(text, {"UBND": "Ủy ban nhân dân"}):
        assert one.spoken
        assert not [
            letter for letter in one.spoken if not (letter.isalpha() or letter in " .,;:?!")
        ]


@given(MATERIAL)
def test_every_word_of_the_text_is_said(text: str) -> None:
    said = sum(len(one.shown.split()) for one in sentences(text, {}))
    silent = [word for word in text.split() if not spoken(word, {})]
    assert said + len(silent) >= len([word for word in text.split() if word.isalpha()])


@pytest.mark.parametrize(
    "piece",
    ["1", "1.000", "1/", "A-", "0 ", "((", ". ", "a@", "1-", "http://", "NĐ-", "ngày ", "Á"],
)
def test_a_hostile_text_is_read_in_linear_time(piece: str) -> None:
    def cost(count: int) -> float:
        begun = time.process_time()
        sentences(piece * count, {})
        return time.process_time() - begun

    cost(100)
    assert cost(16_000) < 40 * cost(2_000) + 0.2
