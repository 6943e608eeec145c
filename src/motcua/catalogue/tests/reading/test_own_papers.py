"""A paper that the system drafted, saved as a file and read again, says what was put into it."""

from collections.abc import Callable
from datetime import date

import pytest

from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.queries.announcement_papers import draft_paper
from motcua.catalogue.reading.decision_found import DecisionFound
from motcua.catalogue.reading.decisions import read_decision
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, Change
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.tests.decisions import TODAY, a_decision
from motcua.documents import facade as documents
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db
NAMES = {
    Change.NEW: ("Thông báo tổ chức thi", "Sửa đổi giấy phép, bổ sung nội dung làng nghề"),
    Change.AMENDED: ("Cấp giấy phép tổ chức thi người đẹp", "Thủ tục thay thế thẻ hành nghề"),
    Change.REPLACED: ("Thông báo biểu diễn lưu động", "Thông báo hội thi (cấp tỉnh)"),
    Change.ABOLISHED: ("Xác nhận danh mục sách", "Thủ tục bãi bỏ giấy phép cũ"),
}
Writer = Callable[[documents.OfficialDocument], bytes]
FORMATS = pytest.mark.parametrize(
    "write", [documents.to_docx, documents.to_pdf], ids=["docx", "pdf"]
)


def a_version(places: Places, name: str, *, is_known: bool, is_drafted: bool) -> ProcedureVersion:
    """A procedure of the department: announced, with a draft, or both."""
    kept = {"unit": places.department, "unit_path": places.department.path}
    procedure = ProcedureFactory.create(**kept)
    record = to_json(a_record(name=name))
    made = []
    if is_known:
        known = ProcedureVersionFactory.create(procedure=procedure, in_force=True, record=record)
        made.append(known)
    if is_drafted:
        after = to_json(a_record(name=name, dossier_sets="02 bộ"))
        made.append(ProcedureVersionFactory.create(procedure=procedure, record=after))
    return made[-1]


@pytest.fixture
def decision(places: Places) -> Announcement:
    """A decision that does every kind of thing, to two procedures each."""
    entries = []
    for change, names in NAMES.items():
        for name in names:
            version = a_version(
                places,
                name,
                is_known=change in {Change.AMENDED, Change.ABOLISHED},
                is_drafted=change is not Change.ABOLISHED,
            )
            old = ""
            if change is Change.REPLACED:
                ended = a_version(places, f"{name} cũ", is_known=True, is_drafted=False)
                old = ended.procedure.number
            entries.append((version, change, old))
    return a_decision(places, entries)


def expected(row: Announcement) -> list[tuple[str, str, str, str]]:
    """(change, number, name, number of what is replaced) as they were put in."""
    names = [name for some in NAMES.values() for name in some]
    items = row.items.select_related("procedure", "replaces").order_by("order")
    return [
        (one.change, one.procedure.number, name, one.replaces.number if one.replaces else "")
        for one, name in zip(items, names, strict=True)
    ]


def read_back(row: Announcement, paper: str, write: Writer) -> DecisionFound:
    """The paper as a file, and what the reader finds in it."""
    content = write(draft_paper(row, paper, on=TODAY))
    return read_decision(documents.read_source(content).text)


def announced(found: DecisionFound) -> list[tuple[str, str, str, str]]:
    return [
        (one.change.value if one.change else "", one.number, one.name, one.replaces_number)
        for one in found.items
    ]


@FORMATS
@pytest.mark.parametrize("paper", ["quyet-dinh", "to-trinh"])
@pytest.mark.parametrize("kind", list(AnnouncementKind), ids=lambda kind: kind.value)
def test_every_procedure_is_read_once_with_what_happens_to_it(
    decision: Announcement, paper: str, kind: AnnouncementKind, write: Writer
) -> None:
    decision.kind = kind
    found = read_back(decision, paper, write)
    assert announced(found) == expected(decision)
    assert found.subject == "Về việc công bố thủ tục hành chính"
    assert "Có thủ tục không ghi mã số." not in found.remarks


@FORMATS
@pytest.mark.parametrize("paper", ["quyet-dinh", "to-trinh"])
def test_a_draft_has_no_number_and_no_day_however_many_days_it_cites(
    decision: Announcement, paper: str, write: Writer
) -> None:
    decision.legal_text = "Nghị định số 12/2026/NĐ-CP ngày 05 tháng 5 năm 2026 của Chính phủ"
    decision.legal_effective_on = None
    found = read_back(decision, paper, write)
    assert (found.number, found.signed_on, found.effective_on) == ("", None, None)


@FORMATS
def test_a_draft_that_says_since_when_it_holds_has_that_day_alone(
    decision: Announcement, write: Writer
) -> None:
    decision.legal_text = "Nghị định số 12/2026/NĐ-CP ngày 05 tháng 5 năm 2026 của Chính phủ"
    decision.legal_effective_on, decision.effective_on = date(2026, 7, 1), date(2026, 8, 1)
    found = read_back(decision, "quyet-dinh", write)
    assert (found.signed_on, found.effective_on) == (None, date(2026, 8, 1))


@FORMATS
def test_a_long_list_over_many_pages_is_read_whole(places: Places, write: Writer) -> None:
    versions = [
        a_version(places, f"Thông báo tổ chức hội thi lần thứ {n}", is_known=False, is_drafted=True)
        for n in range(1, 31)
    ]
    row = a_decision(places, [(one, Change.NEW, "") for one in versions])
    row.kind = AnnouncementKind.LIST
    found = read_back(row, "quyet-dinh", write)
    assert [one.number for one in found.items] == [one.procedure.number for one in versions]
    assert [one.name for one in found.items] == [one.name for one in versions]


def test_a_submission_is_said_to_be_no_decision(decision: Announcement) -> None:
    found = read_back(decision, "to-trinh", documents.to_docx)
    assert found.remarks == (
        "Đây là tờ trình, chưa phải quyết định; số, ngày ký và hiệu lực chưa có.",
    )
