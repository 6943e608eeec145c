"""The words of the demo's plan, for any year. Our own; no real agency wrote them."""

TITLE = (
    "Thông tin, tuyên truyền về kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, "
    "một cửa liên thông năm {year}"
)
LEGAL_BASES = (
    (
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục "
        "hành chính"
    ),
    (
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành "
        "chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công "
        "quốc gia"
    ),
)
PURPOSES = (
    (
        "Giúp người dân, doanh nghiệp biết nơi nộp hồ sơ, giấy tờ cần mang, thời hạn và mức phí "
        "của các thủ tục thuộc lĩnh vực văn hóa, thể thao và du lịch."
    ),
    "Giúp công chức, viên chức hướng dẫn thống nhất, trả lời đúng hạn phản ánh, kiến nghị.",
)
TARGETS = (
    "Mỗi tháng đăng ít nhất 04 tin, bài về thủ tục hành chính trên Trang thông tin điện tử của Sở.",
    "Phát hành ít nhất 2.000 tờ rơi hướng dẫn nộp hồ sơ trực tuyến trong năm {year}.",
    "100% nhiệm vụ của Kế hoạch hoàn thành đúng hạn.",
)
CONTENTS = (
    (
        "Quyền và nghĩa vụ của người dân khi thực hiện thủ tục hành chính; địa chỉ tiếp nhận phản "
        "ánh, kiến nghị."
    ),
    "Cách nộp hồ sơ trực tuyến, thanh toán trực tuyến và tra cứu kết quả.",
    "Cách làm hay và cả những việc làm chưa tốt để rút kinh nghiệm.",
)
HEADER = (
    "STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện",
    "Dự kiến kết quả",
)  # fmt: skip
TASKS = (
    ("Đăng tin, bài về thủ tục hành chính trên Trang thông tin điện tử của Sở",
     "Trung tâm Thông tin xúc tiến du lịch", "Các phòng, đơn vị thuộc Sở", "Hằng tháng",
     "Tin, bài được đăng"),
    ("Phát chuyên mục “Một cửa gần dân” trên sóng phát thanh, truyền hình tỉnh",
     "Báo và Phát thanh, Truyền hình Bình Minh", "Văn phòng Sở", "Hằng quý {year}",
     "Chuyên mục được phát"),
    ("In và phát tờ rơi hướng dẫn nộp hồ sơ trực tuyến", "Trung tâm Văn hóa nghệ thuật",
     "UBND các xã, phường, đặc khu", "Quý II/{year}", "2.000 tờ rơi được phát"),
    ("Treo băng rôn, khẩu hiệu cổ động trực quan về cải cách thủ tục hành chính",
     "Trung tâm Văn hóa nghệ thuật", "", "Tháng 3/{year}", "10 cụm cổ động"),
    ("Tập huấn kỹ năng hướng dẫn người dân cho công chức Bộ phận Một cửa",
     "Phòng Tổ chức - Pháp chế", "Văn phòng Sở", "Trước ngày 30/6/{year}", "01 hội nghị tập huấn"),
    ("Tổ chức hội thi tìm hiểu thủ tục hành chính bằng hình thức sân khấu hóa",
     "Phòng Quản lý văn hóa", "Trung tâm Văn hóa nghệ thuật", "Quý III/{year}",
     "01 hội thi được tổ chức"),
    ("Niêm yết công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ",
     "Văn phòng Sở", "", "Thường xuyên", "Bảng niêm yết đúng quy định"),
    ("Lồng ghép tuyên truyền trong các sự kiện văn hóa, thể thao, du lịch",
     "Phòng Quản lý thể dục thể thao", "Phòng Quản lý văn hóa", "Cả năm",
     "Nâng cao nhận thức của người dân về thủ tục hành chính"),
    ("Xây dựng clip hướng dẫn thông báo tổ chức biểu diễn nghệ thuật",
     "Phòng Quản lý văn hóa", "Trung tâm Thông tin xúc tiến du lịch", "Trước ngày 31/10/{year}",
     "01 clip được đăng"),
)  # fmt: skip
BUDGET = (
    ("In tờ rơi hướng dẫn nộp hồ sơ trực tuyến", 40_000_000),
    ("Băng rôn, khẩu hiệu cổ động trực quan", 25_000_000),
    ("Hội thi tìm hiểu thủ tục hành chính", 60_000_000),
)
DUTIES = (
    ("Văn phòng Sở", (
        "Theo dõi, đôn đốc các phòng, đơn vị thực hiện Kế hoạch.",
        "Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện hằng quý trước ngày 20 của tháng cuối quý.",
        "Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện cả năm trước ngày 15/12/{year}.",
    )),
    ("Phòng Kế hoạch - Tài chính", (
        "Bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách năm {year} của Sở.",
    )),
    ("Các phòng, đơn vị thuộc Sở", (
        "Gửi tin, bài và kết quả thực hiện về Văn phòng Sở trước ngày 10 hằng tháng.",
    )),
)  # fmt: skip
RECIPIENTS = (
    "UBND tỉnh (để b/c)", "Sở Tư pháp", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP",
)  # fmt: skip
