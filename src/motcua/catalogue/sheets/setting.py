"""Sheets as one PDF."""

from importlib.resources import files

from motcua.catalogue.sheets.blocks import Group, Json, Print, Sheet, plain
from motcua.catalogue.sheets.qr import qr_svg
from motcua.documents import facade as documents

TEMPLATE = "sheet.typ"
QR_ALT = "Mã QR dẫn tới trang cho biết tờ này còn đúng không: {address}"
BINDER_WORDS = "Nội dung quyển niêm yết"


def to_pdf(wanted: Print) -> bytes:
    """The sheets as PDF/A-2a and PDF/UA-1; A4, or A3 in large letters.

    Without any sheet raises ValueError.
    """
    if not any(group.sheets for group in wanted.groups):
        raise ValueError("Nothing to print.")
    template = files("motcua.catalogue.sheets").joinpath(TEMPLATE).read_bytes()
    return documents.typeset(template, _values(wanted))


def _values(wanted: Print) -> Json:
    return {
        "title": wanted.title,
        "author": wanted.author,
        "date": list(wanted.on),
        "large": wanted.large,
        "cover": plain(list(wanted.cover)) if wanted.cover else [],
        "contents": BINDER_WORDS,
        "groups": [_group(one) for one in wanted.groups],
    }


def _group(group: Group) -> Json:
    return {"title": group.title, "sheets": [_sheet(one) for one in group.sheets]}


def _sheet(sheet: Sheet) -> Json:
    address = sheet.stamp.address
    return {
        **plain(sheet),
        "qr": qr_svg(address),
        "qr_alt": QR_ALT.format(address=address),
    }
