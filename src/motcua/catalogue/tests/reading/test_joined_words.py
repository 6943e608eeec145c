"""Words of titles that ran together are set apart where no syllable can run on."""

import pytest

from motcua.catalogue.reading.joined_words import set_apart


@pytest.mark.parametrize(
    ("joined", "apart"),
    [
        ("Quản lý phân bónNghị định 84/2019/NĐ-CP", "Quản lý phân bón; Nghị định 84/2019/NĐ-CP"),
        ("LUẬT HÀNG HẢI VIỆT NAMQuy định chi tiết", "LUẬT HÀNG HẢI VIỆT NAM; Quy định chi tiết"),
        ("bảo vệ thực vậtsố 07/2026/TT-BNNMT", "bảo vệ thực vật số 07/2026/TT-BNNMT"),
        ("thương mại biên giớivới các nước", "thương mại biên giới với các nước"),
        ("Bộ luật Dân sự91/2015/QH13", "Bộ luật Dân sự 91/2015/QH13"),
        ("Luật số 32/2024/QH1559/2025/TT-NHNN", "Luật số 32/2024/QH15 59/2025/TT-NHNN"),
    ],
)
def test_a_join_that_is_certain_is_repaired(joined: str, apart: str) -> None:
    assert set_apart(joined) == apart
    assert set_apart(apart) == apart


@pytest.mark.parametrize(
    "title",
    [
        "Quyết định số 09/2023/QĐ-TTg của Thủ tướng Chính phủ",
        "Nghị định thư Montreal về các chất làm suy giảm tầng ôzôn",
        "Công ước Istanbul; Campuchia; casino",
        "Thông tư liên tịch 01/2008/TTLT-BCT-BTC của liên bộ về mã số vùng trồng",
        "Luật số 58/2024/QH15 sửa đổi, bổ sung Luật Đầu tư công",
        "sự thông tư, quy định; bổ sung; luật",
    ],
)
def test_what_is_written_rightly_stays(title: str) -> None:
    assert set_apart(title) == title
