"""Codes of procedures and numbers of documents in the words of a decision."""

import re

from motcua.catalogue.rules.codes import CODE, is_procedure_number
from motcua.kernel.citations import find_citations

_CODE = re.compile(rf"(?<![\d.]){CODE}(?![\d])")
CODE_SAID = re.compile(
    rf"[\s(,;–-]*(?:có )?(?:mã(?: số)?(?: TTHC| thủ tục| hồ sơ)?\s*:?\s*)?({CODE})\)?"
)
"""A code with the words and brackets around it."""


def code_in(words: str) -> str:
    """The first code; "" without one."""
    found = _CODE.search(words)
    return found[0] if found and is_procedure_number(found[0]) else ""


def without_code(words: str) -> str:
    """The words without the codes in them."""
    return CODE_SAID.sub("", words).strip(" .;")


def cited(words: str) -> str:
    """The numbers of the documents cited, parted by "; "."""
    return "; ".join(dict.fromkeys(one.number for one in find_citations(words) if one.number))
