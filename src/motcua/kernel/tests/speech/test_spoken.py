"""Official Vietnamese as announcers say it."""

import pytest

from motcua.kernel.speech import spoken

KNOWN = {
    "TNHH MTV": "trách nhiệm hữu hạn một thành viên",
    "UBND": "Ủy ban nhân dân",
    "CCCD": "căn cước công dân",
    "B2": "hạng B2",
}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Lệ phí 50.000 đồng", "Lệ phí năm mươi nghìn đồng."),
        ("2.000đ/trang", "hai nghìn đồng một trang."),
        ("300.000 đồng/hồ sơ/lần", "ba trăm nghìn đồng một hồ sơ một lần."),
        ("0 đồng", "không đồng."),
        ("12,5%", "mười hai phẩy năm phần trăm."),
        ("0,05 ha", "không phẩy không năm héc ta."),
        ("3-5 ngày làm việc", "ba đến năm ngày làm việc."),
        ("500.000 - 1.000.000 đồng", "năm trăm nghìn đến một triệu đồng."),
        ("100 m2, 20km/h, 37°C", None),
        ("470,000,000", "bốn trăm bảy mươi triệu."),
        ("10,000 Việt Nam Đồng", "mười nghìn Việt Nam Đồng."),
        ("mười (10) ngày, ba (3) bản, bốn (5)", "mười ngày, ba bản, bốn, năm."),
        ("01 bản chính + 02 bản sao", "một bản chính, hai bản sao."),
        ("ảnh 4x6", "ảnh bốn nhân sáu."),
        ("2/3 số hộ", "hai phần ba số hộ."),
        ("hỗ trợ 24/24", "hỗ trợ hai mươi tư trên hai mươi tư."),
        ("tỷ lệ 1:500", "tỷ lệ một trên năm trăm."),
        ("½ ngày", "một phần hai ngày."),
        ("100 000 đồng", "một trăm nghìn đồng."),
        ("ISO 9001:2015", "i sờ o chín nghìn không trăm linh một, hai nghìn không trăm mười lăm."),
    ],
)
def test_amounts(written: str, said: str | None) -> None:
    known = said or "một trăm mét vuông, hai mươi ki lô mét một giờ, ba mươi bảy độ xê."
    assert spoken(written, KNOWN) == known


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("01/8/2026", "ngày một tháng tám năm hai nghìn không trăm hai mươi sáu."),
        ("ngày 05/4", "ngày năm tháng tư."),
        ("từ 15/8 đến 20/8", "từ ngày mười lăm tháng tám đến ngày hai mươi tháng tám."),
        ("tháng 4/2026", "tháng tư năm hai nghìn không trăm hai mươi sáu."),
        ("thứ 4, thứ 2", "thứ tư, thứ hai."),
        ("7h30 - 11h30", "bảy giờ ba mươi phút đến mười một giờ ba mươi phút."),
        ("07:00", "bảy giờ."),
        ("13 giờ 30", "mười ba giờ ba mươi."),
        ("Thứ Hai – Thứ Sáu: 7h", "Thứ Hai đến Thứ Sáu: bảy giờ."),
        ("thứ 2 - thứ 7, chủ nhật", "thứ hai đến thứ bảy, chủ nhật."),
        ("quý IV/2025", "quý bốn năm hai nghìn không trăm hai mươi lăm."),
        ("quý 2/2026", "quý hai năm hai nghìn không trăm hai mươi sáu."),
        ("2021-2025", "hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm."),
    ],
)
def test_days_and_hours(written: str, said: str) -> None:
    assert spoken(written, KNOWN) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ",
            (
                "Nghị định số sáu mươi ba, năm hai nghìn không trăm mười ngày tám tháng sáu năm "
                "hai nghìn không trăm mười của Chính phủ."
            ),
        ),
        (
            "theo 63/2010/NĐ-CP",
            "theo Nghị định số sáu mươi ba, năm hai nghìn không trăm mười của Chính phủ.",
        ),
        (
            "Luật số 31/2024/QH15",
            "Luật số ba mươi mốt, năm hai nghìn không trăm hai mươi tư của Quốc hội khóa mười lăm.",
        ),
        (
            "02/2016/TTLT-BTP-BCA",
            (
                "Thông tư liên tịch số không hai, năm hai nghìn không trăm mười sáu của Bộ Tư pháp "
                "và Bộ Công an."
            ),
        ),
        ("Quyết định 12/QĐ-UBND", "Quyết định số mười hai của Ủy ban nhân dân."),
        ("12-KH/TU", "Kế hoạch số mười hai của Tỉnh ủy."),
        ("NQ 66/NQ-CP", "Nghị quyết số sáu mươi sáu của Chính phủ."),
        ("VBHN số 12/VBHN-BTP", "Văn bản hợp nhất số mười hai của Bộ Tư pháp."),
        ("QĐ-UBND", "Quyết định Ủy ban nhân dân."),
        ("Điều 3a, Mẫu số 04p.BĐ", "Điều ba a, Mẫu số bốn pê. bê đê."),
        ("hạng C1E, xe 5G", "hạng xê một E, xe năm giê."),
        ("trong 01ngày", "trong một ngày."),
        ("số 05/TB", "số Thông báo số không năm."),
        ("mẫu số 01/HT", "mẫu số không một hát tê."),
        ("Công văn 34/SNV-XYZ", "Công văn số ba mươi tư của Sở Nội vụ, ích i dài dét."),
        ("1.001193", "một chấm không không một, một chín ba."),
    ],
)
def test_documents_and_codes(written: str, said: str) -> None:
    assert spoken(written, KNOWN) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0912345678", "không chín một hai, ba bốn năm, sáu bảy tám."),
        (
            "020\u00a003\u00a0555\u00a0001",
            "không hai không, không ba, năm năm năm, không không một.",
        ),
        ("024.3942.1234", "không hai bốn, ba chín bốn hai, một hai ba bốn."),
        ("1900 1234", "một chín không không, một hai ba bốn."),
        ("ĐT: 0200 3555 001", "điện thoại không hai không không, ba năm năm năm, không không một."),
        ("https://dichvucong.gov.vn/p/home?x=1", "dichvucong chấm gov chấm vê nờ."),
        ("mot.cua@binhminh.gov.vn", "mot chấm cua a còng binhminh chấm gov chấm vê nờ."),
    ],
)
def test_telephones_and_addresses(written: str, said: str) -> None:
    assert spoken(written, KNOWN) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("UBND xã, HĐXX", "Ủy ban nhân dân xã, hát đê ích ích."),
        ("bằng B2", "bằng hạng bê hai."),
        ("công ty TNHH MTV A", "công ty trách nhiệm hữu hạn một thành viên A."),
        ("giấy A4", "giấy a bốn."),
        ("THÀNH PHẦN HỒ SƠ TẠI UBND XÃ", "thành phần hồ sơ tại Ủy ban nhân dân xã."),
        ("Phụ lục II, quý IV", "Phụ lục hai, quý bốn."),
        ("khóa XV", "khóa mười lăm."),
        ("II. Hồ sơ", "hai. Hồ sơ."),
        ("b) Giấy tờ (nếu có):", "bê. Giấy tờ, nếu có."),
        ("TP. Bình Minh", "thành phố Bình Minh."),
        ("TP.HCM, Bộ phận TN&TKQ", "thành phố Hồ Chí Minh, Bộ phận Tiếp nhận và Trả kết quả."),
        ("số nhà 12B/3", "số nhà mười hai bê trên ba."),
        ("cá nhân/tổ chức", "cá nhân hoặc tổ chức."),
        ("và/hoặc", "và hoặc."),
        ("“Đơn” - Bản chính…", "Đơn, Bản chính."),
        ("Covid-19", "Covid mười chín."),
        ("Có cần không?", "Có cần không?"),
    ],
)
def test_words_and_signs(written: str, said: str) -> None:
    assert spoken(written, KNOWN) == said


@pytest.mark.parametrize("written", ["", "……… ___", "***", "🙂", "()"])
def test_what_has_no_words_is_not_said(written: str) -> None:
    assert spoken(written, KNOWN) == ""
