"""What a search costs among 2,642 entries and among 100,000, and whether the growth is flat.

    .venv/bin/python -m benchmarks.search
    bin/with-postgres .venv/bin/python -m benchmarks.search

The entries are made up: what is done × with what × where × for whom, common words as common as in
real lists. The questions are of all kinds. Counted is the CPU time of this process, and of the
PostgreSQL process that serves it. Limits: 3 ms a search in the mean, growth at most 1.5.
"""

import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import django

FEW, MANY = 2_642, 100_000
LIMIT_MS, MORE, TIMES = 3.0, 1.5, 5

DOINGS = (
    "Cấp", "Cấp lại", "Cấp đổi", "Gia hạn", "Điều chỉnh", "Thu hồi", "Đăng ký", "Đăng ký lại",
    "Xóa đăng ký", "Thông báo", "Công nhận", "Thẩm định", "Phê duyệt", "Chấp thuận", "Khai báo",
    "Xác nhận", "Giải quyết", "Thay đổi", "Bổ sung", "Chấm dứt",
)  # fmt: skip
PAPERS = (
    "giấy phép", "giấy chứng nhận", "giấy xác nhận", "chứng chỉ hành nghề", "quyết định",
    "văn bản chấp thuận", "thẻ", "nội dung đăng ký", "chế độ", "hồ sơ",
)  # fmt: skip
MATTERS = (
    "khai sinh", "khai tử", "kết hôn", "giám hộ", "nuôi con nuôi", "cư trú", "tạm trú", "căn cước",
    "hộ chiếu", "xây dựng nhà ở", "quyền sử dụng đất", "hộ kinh doanh", "hợp tác xã",
    "doanh nghiệp tư nhân", "thuế thu nhập cá nhân", "bảo hiểm xã hội", "bảo hiểm y tế", "thai sản",
    "khai thác khoáng sản", "khai thác nước dưới đất", "tàu cá", "thuốc thú y", "phân bón",
    "thức ăn chăn nuôi", "kiểm dịch động vật", "an toàn thực phẩm", "phòng cháy chữa cháy",
    "biểu diễn nghệ thuật", "hướng dẫn viên du lịch", "câu lạc bộ thể thao", "kinh doanh karaoke",
    "bảng quảng cáo", "di tích", "thư viện", "lễ hội", "luật sư", "công chứng viên",
    "trợ giúp pháp lý", "đấu giá tài sản", "giám định tư pháp", "vận tải hành khách",
    "đào tạo lái xe", "bến thủy nội địa", "môi giới bất động sản", "kiến trúc sư", "đo đạc bản đồ",
    "chất thải nguy hại", "xả nước thải", "trồng rừng", "mã số vùng trồng", "đại lý đổi ngoại tệ",
    "quỹ tín dụng nhân dân", "vàng trang sức", "khoản vay nước ngoài", "tờ khai hải quan",
)  # fmt: skip
FOR_WHOM = (
    "", "đối với cá nhân", "đối với tổ chức", "đối với hộ gia đình", "cho người nước ngoài",
    "có yếu tố nước ngoài", "trong trường hợp bị mất", "trong trường hợp hết hạn", "lưu động",
    "tại khu vực biên giới", "do thay đổi địa chỉ", "thuộc thẩm quyền của cấp tỉnh", "lần đầu",
)  # fmt: skip
WHERE = ("", "(cấp xã)", "(cấp tỉnh)", "(cấp trung ương)", "(thực hiện tại phường)")
QUESTIONS = (
    "đăng ký khai sinh", "dang ky ket hon", "cấp lại giấy phép xây dựng nhà ở", "the can cuoc",
    "giấy hôn thú", "sổ đỏ bị mất", "GPXD", "BHXH", "tôi muốn mở quán karaoke thì cần gì",
    "xin giấy phép biểu diễn", "dang ky ket h", "huong dan vien du l", "1.001193", "001193",
    "đăng ký kết hôm", "giay phep sây dựng", "cấp giấy phép", "đăng ký",
    "thay đổi nội dung đăng ký",
    "cách nấu phở", "thời tiết hôm nay", "bien ban", "thông báo tổ chức lễ hội", "khoan giếng",
    "gia hạn chứng chỉ hành nghề luật sư cho người nước ngoài", "chế độ thai sản", "hộ khẩu",
    "thu hồi giấy chứng nhận tàu cá trong trường hợp bị mất cấp tỉnh", "thẻ hướng dẫn viên",
    "giay chung nhan an toan thuc pham cho ho gia dinh lan dau",
)  # fmt: skip


def main() -> int:
    """Fill, ask, fill more, ask again; 1 when a limit is broken."""
    folder = tempfile.TemporaryDirectory(prefix="motcua-search-", ignore_cleanup_errors=True)
    os.environ["MOTCUA_HOME"] = folder.name
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "motcua.settings.demo")
    django.setup()
    from django.core.management import call_command

    from motcua.foundation import search

    call_command("migrate", verbosity=0)
    made, costs = entries(), []
    for start, end in ((0, FEW), (FEW, MANY)):
        began = time.perf_counter()
        search.put_many(itertools.islice(made, end - start))
        seconds = time.perf_counter() - began
        mean, each = ask_all()
        costs.append(mean)
        slowest = max(each, key=lambda question: each[question])
        print(
            f"{end:>7,} entries ({(end - start) / seconds:,.0f} a second put): "
            f"mean {costs[-1]:.2f} ms CPU, median {statistics.median(each.values()):.2f}, "
            f"slowest {each[slowest]:.2f} ({slowest!r})"
        )
    growth = costs[1] / costs[0]
    print(f"limit {LIMIT_MS} ms; growth {growth:.2f}, limit {MORE}")
    return int(costs[1] > LIMIT_MS or growth > MORE)


def entries() -> Iterator["object"]:
    """Entries without end, each title once; the same ones in every run."""
    from motcua.foundation import search

    draw = random.Random(7)
    seen: set[str] = set()
    number = 1_000_000
    while True:
        matters = draw.sample(MATTERS, draw.choice((1, 1, 2)))
        parts = [draw.choice(DOINGS), draw.choice(PAPERS), " và ".join(matters)]
        tail = " ".join(draw.sample(FOR_WHOM, draw.choice((1, 2, 3))))
        title = " ".join(" ".join([*parts, tail, draw.choice(WHERE)]).split())
        if title in seen:
            continue
        seen.add(title)
        number += 1
        code = f"{number // 1_000_000}.{number % 1_000_000:06}"
        yield search.Entry(
            kind="procedure",
            ref=f"catalogue.procedure:{code}",
            title=title,
            codes=(code,),
            names=(matters[0], "Ủy ban nhân dân cấp xã", f"Giấy tờ về {matters[-1]}"),
            facets={"level": ("commune",)},
            weight=draw.choice((100, 60, 60, 30, 30)),
        )


def ask_all() -> tuple[float, dict[str, float]]:
    """CPU milliseconds of a search in the mean over all questions, and those of each question.

    The mean is taken over everything at once: the server's clock of PostgreSQL ticks slowly.
    """
    from motcua.foundation import search

    for question in QUESTIONS:
        search.find(question)
    costs: dict[str, list[float]] = {question: [] for question in QUESTIONS}
    started = cpu_seconds()
    for question in QUESTIONS * TIMES:
        began = cpu_seconds()
        search.find(question)
        costs[question].append((cpu_seconds() - began) * 1000)
    mean = (cpu_seconds() - started) * 1000 / len(QUESTIONS) / TIMES
    return mean, {question: statistics.median(each) for question, each in costs.items()}


def cpu_seconds() -> float:
    """CPU of this process, and of the server process behind its connection."""
    from django.db import connection

    own = time.process_time()
    if connection.vendor != "postgresql":
        return own
    ticks = Path(f"/proc/{connection.connection.info.backend_pid}/stat").read_text().split()
    return own + (int(ticks[13]) + int(ticks[14])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
