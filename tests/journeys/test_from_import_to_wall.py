"""A file of records comes in, a sheet hangs, its fee changes, the sheet on the wall is replaced."""

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.jobs.printing import print_waiting_runs
from motcua.catalogue.jobs.turning import turn_versions
from motcua.catalogue.models import (
    Announcement,
    OneStopDesk,
    PostedCopy,
    Procedure,
    PublicationDuty,
)
from motcua.catalogue.tests.imports import national
from motcua.catalogue.tests.reading.joined import CHANNELS_HEAD, a_row
from motcua.foundation.outbox import deliver_pending
from motcua.kernel import clock
from motcua.people.models import Member
from motcua.ui.formatting import vndate
from tests.support.browser import DESK, PHONE, Meet, Visitor
from tests.support.cast import Places
from tests.support.pages import Readers
from tests.support.photographs import post_sheet
from tests.support.posting import a_desk
from tests.support.shared import shared_folder

pytestmark = pytest.mark.browser
BASE = "/danh-muc-thu-tuc"
NEW_FEE, NEW_FEE_WORDS = "20000", "20.000 đồng"
REAL_COUNT = 50


class Walker(Visitor):
    """Looks at every page twice: on a phone and at a desk."""

    def look(self) -> None:
        """Both widths."""
        for size in (DESK, PHONE):
            self.page.set_viewport_size(size)
            super().look()
        self.page.set_viewport_size(DESK)


@dataclass(frozen=True)
class Load:
    """A file to hand in: how many records, and the one whose sheet is hung."""

    path: Path
    count: int
    number: str
    old_fee: str
    is_said_twice: bool = False


@pytest.fixture
def made_up(tmp_path: Path) -> Load:
    cells = f"{CHANNELS_HEAD}Trực tiếp5 Ngày làm việc50,000 Việt Nam Đồng"
    long_name = "Lễ hội, hội diễn và các sinh hoạt văn hóa cộng đồng khác " * 3
    rows = [
        a_row(cach_thuc_thuc_hien=cells),
        a_row(ma_thu_tuc="1.900002", ten_thu_tuc="Đăng ký tổ chức lễ hội", linh_vuc=long_name),
        a_row(ma_thu_tuc=""),
    ]
    path = tmp_path / "quoc-gia.jsonl"
    path.write_bytes(national(*rows))
    return Load(path, 2, "1.900001", "50.000 đồng")


@pytest.fixture
def real(tmp_path: Path) -> Load:
    source = shared_folder() / "data" / "procedures" / "tthc-dvcqg-2642-full.jsonl.gz"
    path = tmp_path / "nam-muoi-thu-tuc.jsonl"
    with gzip.open(source) as lines:
        path.write_bytes(b"".join(line for line, _ in zip(lines, range(REAL_COUNT), strict=False)))
    return Load(path, REAL_COUNT, "1.003494", "5.000 đồng", is_said_twice=True)


@pytest.fixture
def desk(places: Places) -> OneStopDesk:
    return a_desk(places.department)


def test_a_file_becomes_procedures_of_a_unit_and_a_sheet_on_a_wall_without_scripts(
    meet: Meet, made_up: Load, desk: OneStopDesk, hanh: Member, photograph: Path
) -> None:
    officer = walking(meet(scripts=False)).sign_in(hanh)
    bring_in(officer, made_up)
    hang_first_sheet(officer, made_up, photograph)


def test_from_the_file_to_the_replaced_sheet(
    meet: Meet,
    made_up: Load,
    desk: OneStopDesk,
    hanh: Member,
    van: Member,
    photograph: Path,
    readers: Readers,
) -> None:
    walk_whole_way(lambda: walking(meet()), made_up, (hanh, van), photograph, readers)


def test_the_same_way_with_the_first_fifty_real_records(
    meet: Meet,
    real: Load,
    desk: OneStopDesk,
    hanh: Member,
    van: Member,
    photograph: Path,
    readers: Readers,
) -> None:
    walk_whole_way(lambda: meet(phone=True), real, (hanh, van), photograph, readers)


def walking(visitor: Visitor) -> Visitor:
    """The visitor, who looks at both widths from now on."""
    return Walker(visitor.page, visitor.server, visitor.has_scripts, visitor.wrong)


def walk_whole_way(
    visitor: Callable[[], Visitor],
    load: Load,
    staff: tuple[Member, Member],
    photograph: Path,
    readers: Readers,
) -> None:
    """From the file to the replaced sheet, and a stranger at both; an officer and a clerk."""
    officer = visitor().sign_in(staff[0])
    bring_in(officer, load)
    old = hang_first_sheet(officer, load, photograph)
    public = f"/thu-tuc/{load.number}/"
    assert load.old_fee in readers.get(public).text
    change_the_fee(officer, load)
    decide(officer, load)
    record_as_issued(visitor().sign_in(staff[1]))
    assert NEW_FEE_WORDS in readers.get(public).text
    stranger = visitor()
    told_by_the_sheet(stranger, old)
    new = replace_the_sheet(officer, old, photograph)
    stranger.open(f"/n/{new.code}/")
    assert stranger.sees("Đang áp dụng")
    stranger.press("Xem thủ tục này trên trang")
    assert stranger.sees(NEW_FEE_WORDS)


def bring_in(officer: Visitor, load: Load) -> None:
    """Hand the file in, look at the preview, write it, take the new procedures."""
    officer.open(f"{BASE}/nhap/")
    officer.page.locator("input[type=file]").set_input_files(load.path)
    officer.press("Đọc tệp")
    work_on_imports(clock.now())
    officer.open(officer.page.url)
    assert officer.sees("Thêm mới")
    assert not Procedure.objects.exists()
    officer.press("Ghi vào danh mục")
    officer.press("Ghi vào danh mục")
    work_on_imports(clock.now())
    deliver_pending()
    officer.open(officer.page.url)
    officer.press("Nhận giữ các thủ tục mới")
    officer.page.get_by_label("Đơn vị giữ").select_option(label="Sở Văn hóa và Thể thao")
    officer.press("Nhận giữ")
    assert officer.sees(f"đã nhận giữ {load.count} thủ tục")
    assert Procedure.objects.filter(unit__isnull=False).count() == load.count
    officer.open(f"{BASE}/")  # a long name of a field among the choices widens nothing


def hang_first_sheet(officer: Visitor, load: Load, photograph: Path) -> PostedCopy:
    """Print a sheet of the procedure and post it with a photograph."""
    officer.open(f"/niem-yet/in/?tim={load.number}")
    officer.page.locator("input[name=so]").first.check()
    officer.press("In các tờ đã chọn")
    print_waiting_runs(clock.now())
    officer.open(officer.page.url)
    assert officer.sees("Mở tệp PDF để in")
    copy = PostedCopy.objects.get()
    officer.open(f"/n/{copy.code}/")
    assert officer.sees("Đang áp dụng")
    officer.press("Ghi nhận đã niêm yết")
    post_sheet(officer, photograph)
    return copy


def change_the_fee(officer: Visitor, load: Load) -> None:
    """The next version, with what the file did not say filled in."""
    officer.open(f"{BASE}/{load.number}/")
    officer.press("Soạn phiên bản tiếp theo")
    draft = officer.page.url
    officer.open(f"{BASE}/{load.number}/lan/2/sua/cach-thuc/")
    officer.page.locator("[name=fees-0-amount]").fill(NEW_FEE)
    officer.press("Lưu bản dự thảo")
    if load.is_said_twice:  # the words of the case still name the old sum: the form says so
        assert officer.sees(load.old_fee)
        officer.page.locator("[name=fees-0-case]").fill("")
        officer.press("Lưu bản dự thảo")
    assert officer.page.url == draft
    assert officer.sees(NEW_FEE_WORDS)
    say_what_is_missing(officer)


def say_what_is_missing(officer: Visitor) -> None:
    """The national file never says how many sets, and often nothing of conditions."""
    links = officer.page.get_by_role("link", name="Ghi phần này", exact=False)
    assert links.count()
    while links.count():
        officer.follow(links)
        for label, answer in (("Số bộ hồ sơ", "01 bộ"), ("Yêu cầu, điều kiện", "Không")):
            field = officer.page.get_by_label(label)
            if field.count() and not field.input_value():
                field.fill(answer)
        officer.press("Lưu bản dự thảo")


def decide(officer: Visitor, load: Load) -> None:
    """A decision with the draft in it, sent for signing."""
    officer.open(f"{BASE}/cong-bo/them/")
    officer.page.get_by_label("Cơ quan ban hành quyết định").fill("Ủy ban nhân dân tỉnh Bình Minh")
    officer.page.get_by_label("Trích yếu").fill("Về việc công bố thủ tục hành chính sửa đổi")
    today = vndate(clock.local_date(clock.now()))
    officer.page.get_by_label("Ngày văn bản có hiệu lực").fill(today)
    officer.press("Tạo quyết định")
    officer.open(f"{BASE}/{load.number}/lan/2/")
    officer.press("Đưa vào quyết định công bố")
    officer.press("Đưa vào")
    officer.press("Trình ký")
    assert officer.sees("Đã trình ký.")


def record_as_issued(clerk: Visitor) -> None:
    """Number, days; in force from today."""
    today = vndate(clock.local_date(clock.now()))
    clerk.open(f"{BASE}/cong-bo/{Announcement.objects.get().code}/ban-hanh/")
    clerk.page.get_by_label("Số, ký hiệu").fill("1234/QĐ-UBND")
    clerk.page.get_by_label("Ngày ký").fill(today)
    clerk.page.get_by_label("Có hiệu lực từ").fill(today)
    clerk.press("Ghi nhận đã ban hành")


def told_by_the_sheet(stranger: Visitor, old: PostedCopy) -> None:
    """The old sheet's code says since when and why, before any worker has run."""
    stranger.open(f"/n/{old.code}/")
    assert stranger.page.locator("h1").inner_text().strip().startswith("Đã cũ từ")
    assert stranger.sees(vndate(clock.local_date(clock.now())))
    assert stranger.sees("1234/QĐ-UBND")
    assert stranger.sees(NEW_FEE_WORDS)


def replace_the_sheet(officer: Visitor, old: PostedCopy, photograph: Path) -> PostedCopy:
    """From the decision and the start page to the wall; the duty is done by it."""
    deliver_pending()
    turn_versions(clock.now())
    review_sheets(clock.now())
    deliver_pending()
    officer.open(f"{BASE}/cong-bo/{Announcement.objects.get().code}/")
    assert officer.sees("1 bản niêm yết đang treo của các thủ tục này đã cũ")
    officer.press("Xem và in bản thay")
    assert officer.sees(old.code)
    duty = PublicationDuty.objects.get(kind="repost")
    officer.open("/ban-lam-viec/")
    officer.follow(officer.page.get_by_role("link", name="Thay bản niêm yết", exact=False))
    assert officer.sees(old.code)
    assert officer.sees("1234/QĐ-UBND")
    officer.open(f"/niem-yet/ban/{old.code}/")
    assert officer.sees(NEW_FEE_WORDS)
    officer.press("In bản thay")
    print_waiting_runs(clock.now())
    new = PostedCopy.objects.exclude(pk=old.pk).get()
    officer.open(f"/niem-yet/ban/{new.code}/niem-yet/")
    assert officer.page.get_by_label(f"Bản {old.code}", exact=False).is_checked()
    post_sheet(officer, photograph)
    old.refresh_from_db()
    assert old.replaced_by == new
    duty.refresh_from_db()
    assert duty.done_at
    return new
