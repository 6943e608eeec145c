"""Thể dục thể thao and du lịch: clubs, pools, guides, travel firms, hotels. Made up."""

from motcua.catalogue.rules.kinds import Level
from motcua.demo.procedures.entry import CITIZENS, EVERYBODY, Entry, paper
from motcua.demo.procedures.field import appraisal, copy, entry, free, request

SPORT = "Thể dục thể thao"
SPORT_LAW = (
    ("77/2006/QH11", "Luật Thể dục, thể thao"),
    ("36/2019/NĐ-CP", "Nghị định quy định chi tiết Luật sửa đổi Luật Thể dục, thể thao"),
)
TOURISM = "Du lịch"
TOURISM_LAW = (
    ("09/2017/QH14", "Luật Du lịch"),
    ("168/2017/NĐ-CP", "Nghị định quy định chi tiết một số điều của Luật Du lịch"),
)
LICENCE = "Giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao"
SPORT_PAPERS = (
    request("đề nghị cấp Giấy chứng nhận", "Mẫu số 02"),
    paper("Bản tóm tắt điều kiện kinh doanh", form_name="Mẫu số 03"),
)
GUIDE_PAPERS = (
    request("đề nghị cấp thẻ", "Mẫu số 04"),
    copy("Bằng tốt nghiệp, chứng chỉ nghiệp vụ (bản sao có chứng thực)"),
    paper("Giấy khám sức khỏe trong 06 tháng"),
    paper("02 ảnh chân dung 3 cm × 4 cm", originals=2),
)


def _club(number: str, name: str, keywords: tuple[str, ...]) -> Entry:
    return entry(
        number,
        f"Cấp {LICENCE} đối với môn {name}",
        sector=SPORT,
        bases=SPORT_LAW,
        days=7,
        fees=appraisal(1_000_000, "giấy"),
        papers=SPORT_PAPERS,
        result=LICENCE,
        summary=f"Cho phép mở điểm kinh doanh môn {name}.",
        keywords=keywords,
        on_site="Cơ sở được kiểm tra tại chỗ trước khi cấp (Nghị định 36/2019/NĐ-CP).",
    )


ENTRIES = (
    _club("9.000201", "bơi, lặn", ("mở bể bơi", "hồ bơi")),
    _club("9.000202", "thể dục thể hình và fitness", ("mở phòng gym", "phòng tập")),
    _club("9.000203", "yoga", ("mở lớp yoga",)),
    _club("9.000204", "bóng đá", ("mở sân bóng", "sân cỏ nhân tạo")),
    entry(
        "9.000205",
        "Công nhận câu lạc bộ thể thao cơ sở",
        sector=SPORT,
        bases=SPORT_LAW,
        days=7,
        fees=free(),
        papers=(request("đề nghị công nhận"), paper("Danh sách ban chủ nhiệm, hội viên; quy chế")),
        result="Quyết định công nhận câu lạc bộ thể thao",
        summary="Công nhận câu lạc bộ thể thao của thôn, xóm, cơ quan.",
        keywords=("lập câu lạc bộ", "câu lạc bộ cầu lông"),
        audiences=EVERYBODY,
        level=Level.COMMUNE,
    ),
    entry(
        "9.000206",
        "Đăng cai tổ chức giải thi đấu thể thao cấp tỉnh",
        sector=SPORT,
        bases=SPORT_LAW,
        days=7,
        fees=free(),
        papers=(request("đề nghị đăng cai"), paper("Điều lệ giải; phương án y tế, an ninh")),
        result="Văn bản đồng ý đăng cai",
        summary="Xin tổ chức giải thể thao của tỉnh.",
        keywords=("tổ chức giải bóng đá", "giải chạy"),
        audiences=EVERYBODY,
    ),
    entry(
        "9.000301",
        "Cấp Giấy phép kinh doanh dịch vụ lữ hành nội địa",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=10,
        fees=appraisal(3_000_000, "giấy phép"),
        papers=(
            request("đề nghị cấp giấy phép", "Mẫu số 01"),
            copy("Giấy chứng nhận ký quỹ"),
            copy("Văn bằng của người phụ trách kinh doanh"),
        ),
        result="Giấy phép kinh doanh dịch vụ lữ hành nội địa",
        summary="Cho phép doanh nghiệp bán chương trình du lịch trong nước.",
        keywords=("mở công ty du lịch", "công ty lữ hành", "tour trong nước"),
        conditions="Ký quỹ 100.000.000 đồng; người phụ trách có bằng trung cấp lữ hành trở lên.",
    ),
    entry(
        "9.000302",
        "Thu hồi Giấy phép kinh doanh dịch vụ lữ hành nội địa theo đề nghị của doanh nghiệp",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=5,
        fees=free(),
        papers=(request("thông báo chấm dứt kinh doanh"), paper("Giấy phép đã được cấp")),
        result="Quyết định thu hồi giấy phép",
        summary="Trả lại giấy phép khi thôi kinh doanh lữ hành.",
        keywords=("trả giấy phép lữ hành",),
    ),
    entry(
        "9.000303",
        "Cấp thẻ hướng dẫn viên du lịch nội địa",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=10,
        fees=appraisal(650_000, "thẻ"),
        papers=GUIDE_PAPERS,
        result="Thẻ hướng dẫn viên du lịch nội địa",
        summary="Cho phép hướng dẫn khách trong nước.",
        keywords=("thẻ hướng dẫn viên", "làm hướng dẫn viên", "tour guide"),
        audiences=CITIZENS,
    ),
    entry(
        "9.000304",
        "Cấp thẻ hướng dẫn viên du lịch tại điểm",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=5,
        fees=appraisal(200_000, "thẻ"),
        papers=GUIDE_PAPERS[:1] + GUIDE_PAPERS[2:],
        result="Thẻ hướng dẫn viên du lịch tại điểm",
        summary="Cho phép hướng dẫn khách tại một khu, điểm du lịch.",
        keywords=("thuyết minh viên", "hướng dẫn viên tại điểm"),
        audiences=CITIZENS,
    ),
    entry(
        "9.000305",
        "Công nhận hạng cơ sở lưu trú du lịch 1 sao, 2 sao, 3 sao",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=30,
        fees=appraisal(1_500_000, "hồ sơ hạng 1 sao, 2 sao"),
        papers=(
            request("đề nghị công nhận hạng", "Mẫu số 07"),
            paper("Bản tự đánh giá chất lượng"),
        ),
        result="Quyết định công nhận hạng, biển hạng",
        summary="Xếp sao cho khách sạn, khu nghỉ.",
        keywords=("xếp hạng khách sạn", "gắn sao khách sạn", "nhà nghỉ"),
        on_site="Cơ sở được thẩm định tại chỗ trước khi xếp hạng (Luật Du lịch 09/2017/QH14).",
    ),
    entry(
        "9.000306",
        "Công nhận điểm du lịch",
        sector=TOURISM,
        bases=TOURISM_LAW,
        days=20,
        fees=free(),
        papers=(request("đề nghị công nhận điểm du lịch", "Mẫu số 01"), paper("Bản thuyết minh")),
        result="Quyết định công nhận điểm du lịch",
        summary="Công nhận nơi tham quan là điểm du lịch.",
        keywords=("điểm tham quan", "làng du lịch"),
        audiences=EVERYBODY,
    ),
)
