"""Where the public pages lie, for links that are joined in Python.

Addresses are agreed, and a page may have dozens of them: looking each up by its name costs more
than joining it.
"""

from urllib.parse import quote

NATIONAL_PORTAL = "https://dichvucong.gov.vn/"
PROCEDURES = "/thu-tuc/"
OPENED = f"{PROCEDURES}mo/"
SECTORS = "/linh-vuc/"
EVENTS = "/su-kien/"
DESKS = "/noi-tiep-nhan/"
DOCUMENTS = "/van-ban/"


def procedure_url(number: str) -> str:
    """The page of a procedure."""
    return f"{PROCEDURES}{quote(number)}/"


def needs_url(number: str) -> str:
    """ "Tôi cần gì?" of a procedure."""
    return f"{procedure_url(number)}can-gi/"


def history_url(number: str) -> str:
    """What changed in a procedure."""
    return f"{procedure_url(number)}thay-doi/"


def sector_url(slug: str) -> str:
    """The procedures of a sector."""
    return f"{SECTORS}{quote(slug)}/"


def desk_url(slug: str) -> str:
    """A desk, with its hours and people."""
    return f"{DESKS}{quote(slug)}/"


def document_url(slug: str) -> str:
    """A legal document that procedures stand on."""
    return f"{DOCUMENTS}{quote(slug)}/"
