"""The single values of a record as forms, one form a page."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area, offer
from motcua.catalogue.forms.rows import QuietForm
from motcua.catalogue.rules.pieces import Pieces


class ValuesForm(QuietForm):
    """Values of pieces; fields in `lines` are lists, one entry a line."""

    lines: tuple[str, ...] = ()

    def __init__(self, *args: Any, sectors: Any = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "sector" in self.fields:
            offer(self, "sector", [(name, name) for name in sectors])

    @classmethod
    def initial_of(cls, pieces: Pieces) -> dict[str, Any]:
        """What the fields show of a record."""
        shown = {name: pieces[name] for name in cls.base_fields if name in pieces}
        return shown | {name: "\n".join(pieces[name]) for name in cls.lines}

    def values(self) -> Pieces:
        """The pieces as typed."""
        found = {name: self.cleaned_data[name] for name in self.fields}
        for name in self.lines:
            lines = (line.strip() for line in str(found[name]).splitlines())
            found[name] = tuple(dict.fromkeys(line for line in lines if line))
        return found


class DossierForm(ValuesForm):
    """How many sets."""

    dossier_sets = a_line(_("Số bộ hồ sơ"), limit=200, help_text=_("Ví dụ 01 bộ."))


class BodiesForm(ValuesForm):
    """Who decides and carries out, and the conditions."""

    competent = an_area(_("Cơ quan có thẩm quyền"), rows=2)
    executing = an_area(_("Cơ quan trực tiếp giải quyết"), rows=2)
    delegated = an_area(_("Cơ quan được ủy quyền"), rows=2)
    coordinating = an_area(_("Cơ quan phối hợp"), rows=2)
    reception = an_area(_("Nơi tiếp nhận hồ sơ"), rows=2)
    conditions = an_area(_("Yêu cầu, điều kiện"), rows=6, help_text=_("Nếu không có, ghi “Không”."))
