"""Changes of papers and forms in plain words."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from motcua.catalogue.rules.diff import Difference, How
from motcua.catalogue.rules.record import Component
from motcua.catalogue.rules.row_words import component_words, copies_words


def paper_changes(its: list[Difference]) -> Iterator[str]:
    """What to bring that was not asked before, what no longer, and what of which form."""
    for each in its:
        if each.piece == "dossier_sets":
            unsaid = "không quy định"
            yield f"số bộ hồ sơ: {each.after or unsaid}, trước là {each.before or unsaid}"
        elif each.how is How.ADDED:
            needed = "phải nộp thêm" if each.after.is_required else "nộp thêm nếu có"
            yield f"{needed}: {component_words(replace(each.after, is_required=True))}"
        elif each.how is How.REMOVED:
            yield f"không còn phải nộp: {component_words(each.before)}"
        elif each.how is How.CHANGED:
            yield from _changed(each.before, each.after)


def _changed(before: Component, after: Component) -> Iterator[str]:
    if before.name != after.name:
        yield f"nộp {component_words(after)}, trước là {component_words(before)}"
        return
    for field, say in _FIELDS.items():
        if getattr(before, field) != getattr(after, field):
            yield f"{after.name}: {say(before, after)}"


def _copies(before: Component, after: Component) -> str:
    now, was = copies_words(after.copies), copies_words(before.copies)
    return f"nộp {now or 'không quy định số bản'}, trước là {was or 'không quy định số bản'}"


def _required(_before: Component, after: Component) -> str:
    return "nay bắt buộc" if after.is_required else "nay chỉ nộp nếu có"


def _form(before: Component, after: Component) -> str:
    if not after.form_name:
        return "không còn phải làm theo mẫu"
    return f"theo {after.form_name}" + (
        f", trước theo {before.form_name}" if before.form_name else ""
    )


def _data(_before: Component, after: Component) -> str:
    if not after.replaced_by_data:
        return "nay phải nộp bản giấy hoặc bản điện tử"
    return f"không phải nộp nếu khai thác được từ {after.replaced_by_data}"


def _file(_before: Component, _after: Component) -> str:
    return "tệp mẫu đã thay"


def _when(_before: Component, after: Component) -> str:
    return "nay chỉ cần trong một số trường hợp" if after.when else "nay cần trong mọi trường hợp"


_FIELDS: dict[str, Callable[[Component, Component], str]] = {
    "copies": _copies,
    "is_required": _required,
    "form_name": _form,
    "form_file": _file,
    "replaced_by_data": _data,
    "when": _when,
}
