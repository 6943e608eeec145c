"""The official document as a value: what is said, by whom, to whom."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from motcua.documents.layout.blocks import Block


@dataclass(frozen=True)
class Signer:
    """Who signs: authority lines ("TM. …", "KT. …", "TL. …"), position, and the name if known."""

    position: str
    name: str = ""
    authority: Sequence[str] = ()


@dataclass(frozen=True)
class Annex:
    """A phụ lục: its title and blocks, upright or landscape."""

    title: str
    body: Sequence[Block]
    landscape: bool = False


@dataclass(frozen=True, kw_only=True)
class OfficialDocument:
    """An administrative document with the elements of Decree 30/2020/NĐ-CP, Article 8.

    Names are given in ordinary case ("Ủy ban nhân dân tỉnh Bình Minh"); the layout capitalises
    where the decree does. A line break inside an agency's name is kept, otherwise long names are
    broken in even lines. `symbol` is the part after the number ("KH-SVHTT"). `kind` empty makes a
    công văn. `number` and `issued_on` stay empty until the clerk gives them; `drafted_on` supplies
    the year of a blank date. A `co_signer` signs on the left, as in minutes, above the recipients.
    """

    agency: str
    symbol: str
    place: str
    subject: str
    signer: Signer
    co_signer: Signer | None = None
    parent_agency: str = ""
    agency_in_prose: str = ""
    number: int | None = None
    issued_on: date | None = None
    drafted_on: date | None = None
    kind: str = ""
    addressees: Sequence[str] = ()
    enacted_by: str = ""
    legal_bases: Sequence[str] = ()
    body: Sequence[Block] = ()
    closing: str = ""
    recipients: Sequence[str] = ()
    annexes: Sequence[Annex] = field(default=())
    is_draft: bool = False
    state_note: str = ""

    @property
    def title(self) -> str:
        """The document's name for a list of files: kind and subject."""
        return f"{(self.kind or 'Công văn').capitalize()} {self.subject}".replace("\n", " ").strip()

    @property
    def dated_on(self) -> date | None:
        """The day of issue, else of the draft."""
        return self.issued_on or self.drafted_on
