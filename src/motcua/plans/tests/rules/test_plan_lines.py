"""A plan's own lines, with the words that stand now in their places."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.plan_lines import Mark, lines_of
from motcua.plans.rules.plan_marks import amended, annex_start, body_bounds

TEXT = (
    "Căn cứ Nghị định số 63/2010/NĐ-CP;\n"
    "I. MỤC ĐÍCH\n"
    "- Giúp người dân biết nơi nộp hồ sơ.\n"
    "II. NHIỆM VỤ\n"
    "STT\tNội dung\tChủ trì\n"
    "I. Trên báo chí\t\t\n"
    "1\tĐăng tin, bài\tVăn phòng\n"
    "2\tPhát tờ rơi cho\tPhòng A\n"
    "7\n"
    "STT\tNội dung\tChủ trì\n"
    "\tngười dân\t\n"
    "Nơi nhận: như trên\n"
)


def place(words: str, now: str | None = "", level: int = 0) -> Mark:
    start = TEXT.index(words)
    return Mark(start, start + len(words), words if now == "" else now, level)


def lines(*marks: Mark) -> list[str]:
    found = lines_of(TEXT, marks, TEXT.index("I. MỤC"), TEXT.index("Nơi nhận"))
    return [" | ".join(line.cells) or line.text for line in found]


HEADINGS = (place("MỤC ĐÍCH", level=1), place("NHIỆM VỤ", level=1), place("Trên báo chí", level=2))


def test_headings_keep_their_numbers_and_rows_their_cells() -> None:
    found = lines_of(TEXT, HEADINGS, TEXT.index("I. MỤC"), TEXT.index("Nơi nhận"))
    assert [(line.number, line.text) for line in found if line.level] == [
        ("I.", "MỤC ĐÍCH"), ("II.", "NHIỆM VỤ"),
    ]  # fmt: skip
    assert [line.text for line in found if line.is_group] == ["I. Trên báo chí"]
    assert found[3].cells == ("STT", "Nội dung", "Chủ trì")


def test_a_corrected_item_stands_in_its_place_and_a_dropped_one_is_gone() -> None:
    said = lines(
        *HEADINGS,
        place("Đăng tin, bài\tVăn phòng", "Đăng 04 tin, bài\tVăn phòng"),
        place("- Giúp người dân biết nơi nộp hồ sơ.", None),
    )
    assert "1 | Đăng 04 tin, bài | Văn phòng" in said
    assert not [line for line in said if "Giúp" in line]


def test_a_row_that_a_page_cut_is_one_row_again() -> None:
    start, end = TEXT.index("Phát tờ rơi"), TEXT.index("người dân\t") + len("người dân\t")
    whole = Mark(start, end, TEXT[start:end])
    assert "2 | Phát tờ rơi cho người dân | Phòng A" in lines(*HEADINGS, whole)


def test_a_wrapped_sentence_is_joined_and_a_list_is_not() -> None:
    text = (
        "Các phòng, đơn vị thuộc Sở căn cứ chức năng, nhiệm vụ được giao tổ chức\n"
        "thực hiện Kế hoạch này.\n- Một;\n- Hai.\n"
    )
    assert [line.text for line in lines_of(text, (), 0, len(text))] == [
        text.splitlines()[0] + " thực hiện Kế hoạch này.",
        "- Một;",
        "- Hai.",
    ]


def test_corrections_touch_only_their_own_words() -> None:
    was = {"text": "Đăng tin", "lead_units": ["Văn phòng"], "timing_text": "Quý I"}
    now = {"text": "Đăng bài", "lead_units": ["Phòng A"], "timing_text": "Quý I"}
    assert amended("Đăng tin\tVăn phòng\tQuý I", was, now) == "Đăng bài\tPhòng A\tQuý I"
    assert amended("Viết tin\tx", was, {"text": "Đăng bài"}) == "Đăng bài\tx"


def test_the_body_lies_between_the_bases_and_the_recipients() -> None:
    first, end = TEXT.index("MỤC ĐÍCH"), TEXT.index("Nơi nhận")
    reading = {
        "legal_bases": [{"place": {"start": 8, "end": 30}}],
        "recipients_read": [{"place": {"start": end + 10, "end": end + 12}}],
    }
    assert body_bounds(TEXT, reading, first) == (TEXT.index("I. MỤC"), end)
    assert annex_start(f"{TEXT}Phụ lục: Danh mục\n", end) == len(TEXT)


@given(st.text(alphabet="ab. \t\n-I1", max_size=80), st.data())
def test_marks_that_change_nothing_lose_no_letter(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = lines_of(text, [Mark(start, end, text[start:end])], 0, len(text))
    if "\t" not in text:
        letters = "".join("".join(line.text for line in found).split())
        assert letters == "".join(text.split())
