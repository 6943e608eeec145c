"""The parts of a record by their official letters, and which piece of a record belongs where.

Basis: Decree 63/2010/NĐ-CP art. 8.2 as amended by 92/2017/NĐ-CP: a to h; art. 15.2: a decision
says which part was amended.
"""

from motcua.kernel.labelled import LabelledEnum


class Part(LabelledEnum):
    """A part as it is printed; those without a letter stand beside the parts in every record."""

    NAME = "a", "Tên thủ tục"
    STEPS = "b", "Trình tự thực hiện"
    CHANNELS = "c", "Cách thức thực hiện"
    DOSSIER = "d", "Thành phần, số lượng hồ sơ"
    TIME = "đ", "Thời hạn giải quyết"
    AUDIENCE = "e", "Đối tượng thực hiện"
    BODIES = "g", "Cơ quan giải quyết"
    FORMS = "h1", "Mẫu đơn, mẫu tờ khai"
    RESULTS = "h2", "Kết quả thực hiện"
    CONDITIONS = "h3", "Yêu cầu, điều kiện"
    FEES = "h4", "Phí, lệ phí"
    BASES = "basis", "Căn cứ pháp lý"
    PLACE = "place", "Lĩnh vực, cấp thực hiện, mức độ trực tuyến"
    GUIDE = "guide", "Phần hướng dẫn cho người dân"

    @property
    def letter(self) -> str:
        """ "đ", "h"; "" for what stands beside the lettered parts."""
        return self.value[0] if self.value[:1] in "abcdđegh" and len(self.value) < 3 else ""


PART_OF: dict[str, Part] = {
    "name": Part.NAME,
    "steps": Part.STEPS,
    "channels": Part.CHANNELS,
    "components": Part.DOSSIER,
    "dossier_sets": Part.DOSSIER,
    "times": Part.TIME,
    "audiences": Part.AUDIENCE,
    "competent": Part.BODIES,
    "executing": Part.BODIES,
    "delegated": Part.BODIES,
    "coordinating": Part.BODIES,
    "reception": Part.BODIES,
    "results": Part.RESULTS,
    "conditions": Part.CONDITIONS,
    "fees": Part.FEES,
    "legal_bases": Part.BASES,
    "sector": Part.PLACE,
    "levels": Part.PLACE,
    "online_level": Part.PLACE,
    "partial_reason": Part.PLACE,
    "kind_of_regulation": Part.PLACE,
}
"""Piece of a record → its part; a piece that is not named here guides people (Part.GUIDE)."""

FORM_FIELDS = frozenset({"form_name", "form_file"})
"""Fields of a component that belong to the forms (h), not to the dossier (d)."""


def part_of(piece: str) -> Part:
    """The part that a piece belongs to."""
    return PART_OF.get(piece, Part.GUIDE)
