"""A long text begins where a reader may stop, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.web.public_papers import beginning


@given(st.text(alphabet="ab .;,\n-", max_size=900), st.integers(60, 400))
def test_what_a_beginning_leaves_out_follows_it(text: str, most: int) -> None:
    first, rest = beginning(text, most)
    assert len(first) <= max(most, 1)
    whole = "".join(text.lstrip(DASHES).split())
    assert "".join(f"{first}{rest}".split()) == whole


def test_a_first_sentence_is_preferred_to_a_longer_fragment() -> None:
    text = (
        "Đơn đề nghị cấp giấy phép theo mẫu quy định. Trường hợp khác, nộp thêm " + "bản sao " * 30
    )
    assert beginning(text, 170)[0] == "Đơn đề nghị cấp giấy phép theo mẫu quy định."
    assert beginning("Điều 5. " + "quy định về hồ sơ; " * 20, 170)[0].endswith(";")
