"""What was done, by form: counted proofs with the units that brought them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from motcua.reports.rules.figures import brought
from motcua.reports.rules.wording import amount, day, shares, shortened

if TYPE_CHECKING:
    from motcua.plans.facade import ProofRow

NAMED = 5
"""So many meetings are named one by one; of more only the number is told."""

Proofs = Sequence["ProofRow"]
Sentence = Callable[[Proofs, Collection[str]], str]


def said_of(proofs: Proofs, *, silent: Collection[str] = ()) -> list[str]:
    """One sentence for each form of which there are confirmed proofs, in the usual order.

    Units in `silent` have been named already: where one of them did it all it is not named again.
    """
    confirmed = [proof for proof in proofs if proof.is_confirmed]
    return [
        sentence(rows, silent)
        for kind, sentence in FORMS.items()
        if (rows := [proof for proof in confirmed if proof.kind == kind])
    ]


def _items(rows: Proofs, silent: Collection[str]) -> str:
    text = f"Đăng {amount(len(rows))} tin, bài{_units(rows, silent)}"
    outlets = Counter(str(row.figures.get("outlet") or "").strip() for row in rows)
    named = [(name, count) for name, count in outlets.most_common() if name]
    if not named:
        return text
    return f"{text}; nơi đăng: {named[0][0] if len(outlets) == 1 else shares(named)}"


def _broadcasts(rows: Proofs, silent: Collection[str]) -> str:
    stations = Counter(str(row.figures.get("station") or "").strip() for row in rows)
    named = ", ".join(name for name, _ in stations.most_common() if name)
    parts = [f"{amount(len(rows))} chương trình phát thanh, truyền hình"]
    parts += _sums(rows, (("times", "lượt phát"), ("minutes", "phút")))
    return f"Phát {', '.join(parts)}{_units(rows, silent)}{f', trên {named}' if named else ''}"


def _gatherings(what: str) -> Sentence:
    def sentence(rows: Proofs, silent: Collection[str]) -> str:
        parts = [f"Tổ chức {amount(len(rows))} {what}", *_attended(rows)]
        told = f"{' với '.join(parts)}{_units(rows, silent)}"
        if len(rows) == 1:
            return f"{told}: {shortened(rows[0].title, 90)} ({day(rows[0].on)})"
        return f"{told}, gồm: {'; '.join(map(_one, rows))}" if len(rows) <= NAMED else told

    return sentence


def _attended(rows: Proofs) -> list[str]:
    """The people who came; meetings that did not note them are said, never guessed."""
    noted = [value for row in rows if (value := brought(row, "attendance")) is not None]
    if not noted:
        return []
    text = f"{amount(sum(noted, Decimal(0)))} người dự"
    missing = len(rows) - len(noted)
    return [f"{text} ({amount(missing)} cuộc chưa ghi số người)" if missing else text]


def _one(row: "ProofRow") -> str:
    people = brought(row, "attendance")
    told = f", {amount(people)} người" if people is not None else ""
    return f"{shortened(row.title, 90)} ({day(row.on)}{told})"


def _visuals(rows: Proofs, silent: Collection[str]) -> str:
    pieces = _sums(rows, (("pieces", "cụm, tấm cổ động trực quan"),))
    text = f"Thực hiện {amount(len(rows))} đợt cổ động trực quan"
    return (
        f"{text}, {pieces[0]}{_units(rows, silent)}" if pieces else f"{text}{_units(rows, silent)}"
    )


def _leaflets(rows: Proofs, silent: Collection[str]) -> str:
    copies = _sums(rows, (("copies", "tờ rơi, tờ gấp, sổ tay"),))
    if copies:
        return f"Cấp phát {copies[0]} trong {amount(len(rows))} đợt{_units(rows, silent)}"
    return f"Cấp phát tờ rơi, tờ gấp, sổ tay {amount(len(rows))} đợt{_units(rows, silent)}"


def _documents(rows: Proofs, silent: Collection[str]) -> str:
    return f"Có {amount(len(rows))} văn bản, báo cáo{_units(rows, silent)}"


def _others(rows: Proofs, _silent: Collection[str]) -> str:
    listed = "; ".join(shortened(row.title, 90) for row in rows[:NAMED])
    return f"{amount(len(rows))} việc khác: {listed}{'…' if len(rows) > NAMED else ''}"


FORMS: dict[str, Sentence] = {
    "published_item": _items,
    "broadcast": _broadcasts,
    "meeting": _gatherings("hội nghị, tập huấn, tọa đàm"),
    "show": _gatherings("hội thi, chương trình sân khấu hóa"),
    "visual": _visuals,
    "leaflets": _leaflets,
    "document": _documents,
    "other": _others,
}


def _sums(rows: Proofs, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """ "36 lượt phát", "420 phút": the sums of the figures that the proofs carry."""
    found = []
    for name, words in wanted:
        values = [value for row in rows if (value := brought(row, name)) is not None]
        if values:
            found.append(f"{amount(sum(values, Decimal(0)))} {words}")
    return found


def _units(rows: Proofs, silent: Collection[str]) -> str:
    """ " (Văn phòng Sở 12, Phòng A 08)"."""
    counted = Counter(row.unit_name for row in rows)
    if len(counted) == 1:
        name = rows[0].unit_name
        return f" ({name})" if name and name not in silent else ""
    return f" ({shares(counted.most_common())})"
