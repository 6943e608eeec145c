"""The file of a form, glued to the name of its paper: "…NĐ-CPMẫu số 05.docx"."""

import re

_ENDING = re.compile(r"\.(?:docx?|pdf|xlsx?|rtf|odt|zip|rar|jpe?g|png)(?!\w)", re.IGNORECASE)
_NEXT = re.compile(r"\.(?:docx?|pdf|xlsx?|rtf|odt|zip|rar|jpe?g|png)", re.IGNORECASE)
_FARTHEST = 160
_OPENINGS = re.compile(
    r"(?:mẫu|mau|mus|ms|mu\d|phụ lục|phu ?luc|pl[ .\d]|đơn|don|tờ khai|to ?khai|biểu|bieu|giấy|giay"
    r"|bm|bản|ban|bc|văn bản|van ban|danh|thông báo"
    r"|thong bao|báo cáo|bao cao|b\d|\d)",
    re.IGNORECASE,
)

_GLUED = re.compile(
    r"(?:mus?\d|mau|mẫu số|báo cáo|đơn |tờ khai|phụ lục|danh sách|biểu mẫu|thông báo|giấy )"
)
_SYMBOL = re.compile(r"-[A-ZĐ]{2,10}\Z")


def split_file(text: str) -> tuple[str, str, bool]:
    """(name of the paper, its files parted by "; ", whether that is certain).

    Without a file at the end the text is the name. Where no joint is found the whole text stays
    the name, and it is not certain.
    """
    text = text.strip()
    if not _ENDING.search(text, max(0, len(text) - 6)):
        return text, "", True
    joint = _joint(text)
    if joint is None:
        return text, "", False
    files = _apart(text[joint:])
    return text[:joint].strip(), "; ".join(files), True


def _joint(text: str) -> int | None:
    """Where the first of the files begins: the likeliest joint of the last ones."""
    first_ending = _NEXT.search(text, max(0, len(text) - 4 * _FARTHEST))
    end = first_ending.start() if first_ending else len(text)
    places = [at for at in range(max(1, end - _FARTHEST), end) if _is_joint(text, at)]
    named = [at for at in places if _OPENINGS.match(text, at)]
    word = text.rfind(" ", 0, end) + 1
    in_word = [at for at in places if at > word]
    earlier = [at for at in named if at <= word]
    if earlier or not in_word:
        likeliest = earlier or named or places
        return likeliest[-1] if likeliest else None
    return in_word[0]


def _is_joint(text: str, at: int) -> bool:
    """Whether one text may end and another begin at `at`, as the letters stand."""
    before, after = text[at - 1], text[at]
    if before.isspace() or after.isspace() or not after.isalnum():
        return False
    if before in ').;:,”"':
        return True
    if after.isupper() and (before.islower() or before.isdigit()):
        return True
    if after.isdigit() and (before.islower() or _SYMBOL.search(text, max(0, at - 14), at)):
        return True
    if before.isalpha() and _GLUED.match(text, at):
        return True
    # "NĐ-CPBC tom tat", "BNNMTPhu luc": a capital before a small letter begins a word; not "-TTg".
    begins = after.isupper() and before.isupper() and text[at + 1 : at + 2].islower()
    return begins and text[max(0, at - 2) : at + 2] != "-TTg"


def _apart(files: str) -> list[str]:
    found, start = [], 0
    for ending in _NEXT.finditer(files):
        if ending.end() < len(files) and files[ending.end()].islower():
            continue
        found.append(files[start : ending.end()].strip(" ;,"))
        start = ending.end()
    rest = files[start:].strip(" ;,")
    return [one for one in [*found, rest] if one]
