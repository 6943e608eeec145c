"""Files of every known layout become entries; others are refused with a sentence."""

import gzip
import io
import json

import openpyxl
import pytest

from motcua.catalogue.reading.opening import Layout, open_records
from motcua.catalogue.reading.unreadable import Unreadable
from motcua.catalogue.rules.record_money import FeeKind
from motcua.catalogue.tests.reading.joined import a_row

TABLES = {
    "source": "x",
    "procedures": [
        {
            "thu_tuc_id": "1.900002",
            "metadata": {
                "tên_thủ_tục": "Cấp thẻ",
                "số_quyết_định": "Quyết định số 12 /QĐ-BQP",
                "cấp_thực_hiện": "Cấp Xã",
                "lĩnh_vực": "Chính sách",
            },
            "content": {"trình_tự_thực_hiện": "Bước 1: Công dân nộp hồ sơ."},
            "tables": {
                "hinh_thuc_nop": [
                    {
                        "hinh_thuc": "Trực tiếp",
                        "thoi_han_giai_quyet": "5 Ngày",
                        "phi_le_phi": "Phí : 1.000.000 Đồng (cấp mới)\nLệ phí : 0 Đồng",
                        "mo_ta": "",
                    }
                ],
                "thanh_phan_ho_so": [
                    {
                        "ten_giay_to": "Đơn",
                        "so_luong": "Mẫu 1.doc",
                        "ghi_chu": "Bản chính: 1\nBản sao: 2",
                    }
                ],
                "can_cu_phap_ly": [
                    {
                        "so_ky_hieu": "12",
                        "trich_yeu": "Quyết định số 12/2021/QĐ-TTg",
                        "ngay_ban_hanh": "24-03-2021",
                        "co_quan_ban_hanh": "Thủ tướng Chính phủ",
                    }
                ],
            },
        }
    ],
}
LIST = [
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"],
    ["1.900003", "Đăng ký", "Bộ Tư pháp", "Sở Tư pháp", "Hộ tịch"],
]


def test_a_national_export_is_known_packed_and_unpacked() -> None:
    text = "\n".join(json.dumps(row, ensure_ascii=False) for row in (a_row(), a_row()))
    for content in (text.encode(), gzip.compress(text.encode())):
        opened = open_records(content)
        entries = list(opened.entries)
        assert (opened.layout, opened.rows_count, len(entries)) == (Layout.NATIONAL, 2, 2)
        assert entries[0].record is not None
        assert entries[0].facts.issuer == "Bộ Văn hóa, Thể thao và Du lịch"
        assert entries[0].remarks == ()


def test_a_single_record_is_a_file_too() -> None:
    assert open_records(json.dumps(a_row()).encode()).layout == Layout.NATIONAL


def test_clean_tables_are_read_cell_by_cell() -> None:
    opened = open_records(json.dumps(TABLES, ensure_ascii=False, indent=1).encode())
    (entry,) = opened.entries
    record = entry.record
    assert record is not None
    assert opened.layout == Layout.TABLES
    assert (entry.facts.decision, entry.facts.issuer) == ("12/QĐ-BQP", "Bộ Quốc phòng")
    assert [(fee.kind, fee.amount) for fee in record.channels[0].fees] == [
        (FeeKind.FEE, 1_000_000),
        (FeeKind.CHARGE, 0),
    ]
    assert [(one.form, one.quantity) for one in record.components[0].copies] == [
        ("original", 1),
        ("plain", 2),
    ]
    assert (record.legal_bases[0].number, record.legal_bases[0].issued_on) == (
        "12/2021/QĐ-TTg",
        "2021-03-24",
    )


def test_a_ministry_list_is_read_from_csv_and_from_a_workbook() -> None:
    text = "# source: x\n" + "\n".join(",".join(row) for row in LIST)
    for content in (text.encode(), a_workbook(LIST)):
        opened = open_records(content)
        (entry,) = opened.entries
        assert (opened.layout, opened.is_full) == (Layout.LIST, False)
        assert (entry.number, entry.name, entry.facts.issuer) == (
            "1.900003",
            "Đăng ký",
            "Bộ Tư pháp",
        )
        assert entry.is_partial
        assert entry.remarks


def test_a_row_that_cannot_be_taken_says_why() -> None:
    rows = [a_row(ma_thu_tuc="x1"), a_row(ten_thu_tuc=""), a_row(linh_vuc="")]
    lines = [json.dumps(row) for row in rows] + ["{hỏng"]
    entries = list(open_records("\n".join(lines).encode()).entries)
    assert [entry.record for entry in entries] == [None] * 4
    assert [entry.problems[0][:24] for entry in entries] == [
        "Mã thủ tục “x1” không đú",
        "Thiếu tên thủ tục.",
        "Thiếu lĩnh vực.",
        "Dòng này không phải JSON",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"\x1f\x8bhong",
        b"PK\x03\x04hong",
        b"\xff\xfe\x00binary",
        b'{"a": 1}',
        b"a,b\n1,2",
        b"[1, 2]",
        gzip.compress(b"{}", mtime=0)[:-9],
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(Unreadable, match=r"[.]$"):
        open_records(content)


def a_workbook(rows: list[list[str]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
