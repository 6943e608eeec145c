"""Names that mean many units: "các phòng, đơn vị thuộc Sở", "UBND các xã, phường".

A group that says "có liên quan" or "được giao" is open: its members are proposals only, since the
plan leaves to somebody else who belongs to it.
"""

import re
from collections.abc import Callable

from motcua.agencies.rules import names
from motcua.agencies.rules.directory import Directory
from motcua.agencies.rules.match_result import How, UnitMatch
from motcua.agencies.rules.organisation import UnitView
from motcua.kernel.text import fold

_STARTS = re.compile(r"^(?:uy ban nhan dan |toan the |tat ca |nhu |tung |moi )*(?:cac\b|cap xa\b)")
_MANY = re.compile(r"^(?:toan the|tat ca|moi|tung) ")
_OWNER = re.compile(
    r" (?:truc thuoc|thuoc|cua so|cua tinh|cap tinh|cap xa|tren dia ban|toan tinh|trong tinh)\b.*"
)
_OPEN = re.compile(
    r"\b(?:lien quan|duoc giao|duoc phan cong|phu trach|co thu tuc|co tthc|khac)\b"
    r"|nhan dan (?:cac )?(?:quan|huyen)\b"  # ended in 2025: somebody must say who is meant now
)
_COMMUNE_FORMS = {"xa": "xa", "phuong": "phuong", "dac khu": "dac khu"}

Test = Callable[[UnitView], bool]


def group_of(text: str, directory: Directory) -> tuple[UnitMatch, ...]:
    """The members of the group that the text names; empty when it names none here."""
    said = fold(" ".join(re.findall(r"[^\W_]+", _written_out(text))))
    if not (_STARTS.match(said) or _MANY.match(said)):
        return ()
    head = _OWNER.sub("", said)
    tests = _tests(head, said, directory)
    members = [unit for unit in directory.existing() if any(test(unit) for test in tests)]
    is_closed = not _OPEN.search(said)
    label = names.cleaned(text)
    return tuple(
        UnitMatch(unit, 1.0 if is_closed else 0.5, How.GROUP, certain=is_closed, group=label)
        for unit in members
    )


def _written_out(text: str) -> str:
    return re.sub(r"\bUBND\b", "ủy ban nhân dân", names.cleaned(text))


def _tests(head: str, said: str, directory: Directory) -> list[Test]:
    """What makes a unit a member: one test for each noun of the group."""
    tests: list[Test] = []
    if forms := _commune_forms(head, said):
        tests.append(lambda unit: _is_commune(unit, forms, directory))
    for noun, kinds in _AGENCY_NOUNS.items():
        if re.search(noun, head):
            tests.append(_of_agency_kinds(kinds, directory))
    if re.search(r"\bso\b|\bnganh\b|\bco quan chuyen mon\b", head):
        tests.append(_specialised(directory))
    if head_kinds := _inner_kinds(head):
        tests.append(_of_home(head_kinds, directory))
    return tests or _by_first_words(head, directory)


_AGENCY_NOUNS = {
    r"\bbao chi\b|\bthong tan\b": {"press"},
    r"\btruong\b|\bco so giao duc\b": {"school"},
    r"\bdoan the\b|\bto chuc chinh tri xa hoi\b|\bhoi\b": {"union", "front"},
    r"\bdoanh nghiep\b": {"enterprise"},
}
_EVERYTHING_INSIDE = frozenset(
    {"office", "division", "board", "inspectorate", "branch", "one_stop_centre"}
    | {"public_service", "team", "other"}
)
_INNER_NOUNS = {
    r"\bdon vi su nghiep\b": frozenset({"public_service"}),
    r"\bdon vi\b(?! su nghiep)(?! khoi)": _EVERYTHING_INSIDE,
    r"(?<!van )\bphong\b": frozenset({"division", "office", "inspectorate"}),
    r"\bban\b(?! nganh)(?! nhan dan)(?! bien tap)": frozenset({"board"}),
    r"\bchi cuc\b": frozenset({"branch"}),
    r"\bthon\b|\bto dan pho\b|\bkhu pho\b": frozenset({"neighbourhood"}),
}


def _commune_forms(head: str, said: str) -> frozenset[str]:
    if "cap xa" in said and not re.search(r"\b(?:thon|truong|don vi|phong)\b", head):
        return frozenset(_COMMUNE_FORMS)
    return frozenset(
        form for form in _COMMUNE_FORMS if re.search(rf"(?<!thi )\b{form}\b(?! hoi)", head)
    )


def _is_commune(unit: UnitView, forms: frozenset[str], directory: Directory) -> bool:
    named = fold(unit.name).removeprefix("ubnd ").removeprefix("uy ban nhan dan ")
    return (
        unit.is_whole_agency
        and unit.agency_kind == "commune"
        and _in_province(unit, directory)
        and any(named.startswith(f"{form} ") for form in forms)
    )


def _of_agency_kinds(kinds: set[str], directory: Directory) -> Test:
    return lambda unit: (
        unit.is_whole_agency
        and unit.agency_kind in kinds
        and (unit.is_partner or _in_province(unit, directory))
    )


def _specialised(directory: Directory) -> Test:
    """A province's specialised bodies are its departments, a commune's are its own divisions."""
    home = directory.home
    if home and home.agency_kind == "commune":
        return _of_home(frozenset({"division", "office"}), directory)
    return lambda unit: (
        unit.is_whole_agency and unit.agency_kind == "department" and _in_province(unit, directory)
    )


def _inner_kinds(head: str) -> frozenset[str]:
    return frozenset().union(
        *(kinds for noun, kinds in _INNER_NOUNS.items() if re.search(noun, head))
    )


def _of_home(kinds: frozenset[str], directory: Directory) -> Test:
    """Units directly under the reader's agency, its public service bodies with own seal too."""

    def is_member(unit: UnitView) -> bool:
        if not _is_right_below_home(unit, directory):
            return False
        if unit.is_whole_agency:
            return "public_service" in kinds and unit.agency_kind == "public_service"
        return unit.kind in kinds

    return is_member


def _by_first_words(head: str, directory: Directory) -> list[Test]:
    """ "các trung tâm", "các đơn vị khối Nhà hát": units at home whose names begin so."""
    start = _MANY.sub("", head).removeprefix("cac ").removeprefix("don vi khoi ").strip()
    start = re.sub(r" (?:co lien quan|lien quan|khac)$", "", start)
    if not start:
        return []
    return [
        lambda unit: (
            _is_right_below_home(unit, directory) and fold(unit.name).startswith(f"{start} ")
        )
    ]


def _is_right_below_home(unit: UnitView, directory: Directory) -> bool:
    home = directory.home
    if home is None or unit.is_partner or not unit.path.startswith(home.path):
        return False
    return unit.path.removeprefix(home.path).count("/") == 1


def _in_province(unit: UnitView, directory: Directory) -> bool:
    return directory.province is None or unit.path.startswith(directory.province.path)
