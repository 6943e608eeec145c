"""The same page is the same proof, however its address was copied."""

import pytest

from motcua.plans.rules.addresses import address_key, canonical


@pytest.mark.parametrize(
    "copied",
    [
        "https://www.binhminh.gov.vn/tin/mot-cua?fbclid=IwAR0",
        "http://binhminh.gov.vn/tin/mot-cua/",
        "https://m.binhminh.gov.vn/tin/mot-cua#binh-luan",
        "  https://binhminh.gov.vn/tin/mot-cua?utm_source=zalo&utm_medium=x ",
    ],
)
def test_copies_of_one_address_have_one_key(copied: str) -> None:
    assert address_key(copied) == address_key("https://binhminh.gov.vn/tin/mot-cua")


def test_a_parameter_that_names_the_page_counts() -> None:
    assert address_key("https://binhminh.gov.vn/tin?id=1") != address_key(
        "https://binhminh.gov.vn/tin?id=2"
    )


@pytest.mark.parametrize("text", ["", "javascript:alert(1)", "ftp://x.vn/a", "không phải địa chỉ"])
def test_what_is_no_web_address_has_no_key(text: str) -> None:
    assert canonical(text) == ""
    assert address_key(text) == ""
