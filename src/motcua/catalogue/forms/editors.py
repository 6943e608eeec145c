"""Which forms make up each page of a record, and how the record is read from them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_bases import BasisForm
from motcua.catalogue.forms.record_fees import FeeForm
from motcua.catalogue.forms.record_guide import GuideForm
from motcua.catalogue.forms.record_identity import IdentityForm
from motcua.catalogue.forms.record_papers import ComponentForm
from motcua.catalogue.forms.record_questions import QuestionForm
from motcua.catalogue.forms.record_rows import ChannelForm, ResultForm, StepForm
from motcua.catalogue.forms.record_times import TimeForm
from motcua.catalogue.forms.record_values import (
    BodiesForm,
    DossierForm,
    ValuesForm,
)
from motcua.catalogue.forms.rows import RowList, Rows, channel_missing
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.pieces import ChannelRow, FeeRow, Pieces, TimeRow, pieces_of, record_of
from motcua.catalogue.rules.questions import without_dangling
from motcua.catalogue.rules.record import (
    Component,
    LegalBasis,
    ProcedureRecord,
    Question,
    Result,
    Step,
)
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit


@dataclass(frozen=True)
class Editor:
    """One page: single values, lists of rows, and the parts of the record it covers."""

    slug: str
    heading: Any
    parts: tuple[Part, ...]
    values: type[ValuesForm] | None = None
    lists: tuple[RowList, ...] = ()


NO_CHANNEL = ChannelRow(key="", kind="")
EDITORS: dict[str, Editor] = {
    editor.slug: editor
    for editor in (
        Editor(
            "chung",
            _("Tên, lĩnh vực, đối tượng"),
            (Part.NAME, Part.PLACE, Part.AUDIENCE),
            IdentityForm,
        ),
        Editor(
            "trinh-tu",
            _("Trình tự thực hiện"),
            (Part.STEPS,),
            None,
            (RowList("steps", StepForm, Step(text=""), _("Các bước"), _("Bước")),),
        ),
        Editor(
            "cach-thuc",
            _("Cách nộp, thời hạn, phí"),
            (Part.CHANNELS, Part.TIME, Part.FEES),
            None,
            (
                RowList("channels", ChannelForm, NO_CHANNEL, _("Cách nộp hồ sơ"), _("Cách nộp")),
                RowList(
                    "times",
                    TimeForm,
                    TimeRow(channel="", time=TimeLimit()),
                    _("Thời hạn giải quyết"),
                    _("Thời hạn"),
                ),
                RowList(
                    "fees",
                    FeeForm,
                    FeeRow(channel="", fee=FeeRule()),
                    _("Phí, lệ phí"),
                    _("Khoản thu"),
                ),
            ),
        ),
        Editor(
            "ho-so",
            _("Thành phần, số lượng hồ sơ"),
            (Part.DOSSIER, Part.FORMS),
            DossierForm,
            (RowList("components", ComponentForm, Component(name=""), _("Giấy tờ"), _("Giấy tờ")),),
        ),
        Editor(
            "ket-qua",
            _("Kết quả"),
            (Part.RESULTS,),
            None,
            (RowList("results", ResultForm, Result(name=""), _("Kết quả"), _("Kết quả")),),
        ),
        Editor("co-quan", _("Cơ quan, điều kiện"), (Part.BODIES, Part.CONDITIONS), BodiesForm),
        Editor(
            "can-cu",
            _("Căn cứ pháp lý"),
            (Part.BASES,),
            None,
            (RowList("legal_bases", BasisForm, LegalBasis(title=""), _("Văn bản"), _("Văn bản")),),
        ),
        Editor(
            "huong-dan",
            _("Hướng dẫn cho người dân"),
            (Part.GUIDE,),
            GuideForm,
            (
                RowList(
                    "questions",
                    QuestionForm,
                    Question(key="", text="", choices=()),
                    _("Câu hỏi “Tôi cần gì?”"),
                    _("Câu hỏi"),
                ),
            ),
        ),
    )
}
"""Slug → page, in the order of the parts."""

EDITOR_OF: dict[Part, Editor] = {part: one for one in EDITORS.values() for part in one.parts}


class EditPage:
    """The forms of one page, filled from a record or from a post."""

    def __init__(
        self,
        editor: Editor,
        record: ProcedureRecord,
        *,
        sectors: Iterable[str] = (),
        data: MultiValueDict[str, Any] | None = None,
        is_silent: bool = False,
    ) -> None:
        self.editor, self.pieces = editor, pieces_of(record)
        context = {
            "questions": record.questions,
            "channels": [row.key for row in self.pieces["channels"]],
        }
        self.values: ValuesForm | None = None
        if editor.values is not None:
            known = [*dict.fromkeys([*sectors, record.sector])]
            initial = editor.values.initial_of(self.pieces)
            self.values = editor.values(data, initial=initial, sectors=known, is_silent=is_silent)
        self.lists = [
            Rows(
                kind,
                self.pieces[kind.piece],
                data=data,
                is_silent=is_silent,
                **(context if _takes_context(kind) else {}),
            )
            for kind in editor.lists
        ]

    def is_valid(self) -> bool:
        """Whether everything can be read; times and fees must have their channel."""
        fine = [rows.is_valid() for rows in self.lists].count(False) == 0
        if self.values is not None:
            fine = self.values.is_valid() and fine
        return fine and self._channels_known()

    def record(self) -> ProcedureRecord:
        """The record with what was typed; call it only when the page is valid."""
        pieces: Pieces = dict(self.pieces)
        if self.values is not None:
            pieces |= self.values.values()
        for rows in self.lists:
            pieces[rows.kind.piece] = rows.rows()
        pieces["channels"] = _keyed(pieces["channels"])
        return without_dangling(record_of(pieces))

    def _channels_known(self) -> bool:
        lists = {rows.kind.piece: rows for rows in self.lists}
        if "channels" not in lists:
            return True
        known = {row.key for row in _keyed(lists["channels"].rows())}
        fine = True
        for form in (*lists["times"].forms, *lists["fees"].forms):
            if not form.is_blank and form.cleaned_data.get("channel") not in known:
                form.add_error("channel", channel_missing())
                fine = False
        return fine


def _keyed(channels: Iterable[ChannelRow]) -> tuple[ChannelRow, ...]:
    """Channels named by kind, a second one of a kind by "#2" as `pieces_of` names them."""
    seen: Counter[str] = Counter()
    named = []
    for row in channels:
        seen[row.kind] += 1
        nth = seen[row.kind]
        named.append(replace(row, key=row.kind if nth == 1 else f"{row.kind}#{nth}"))
    return tuple(named)


def _takes_context(kind: RowList) -> bool:
    return kind.piece in ("channels", "times", "fees", "components")
