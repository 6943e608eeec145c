"""Text files that are made to hurt: patterns that send naive expressions into endless retries."""

from random import Random

_SEEDS = (
    "(((((((((",
    "1.1.1.1.1.1.",
    "I.II.III.IV.",
    "a) b) c) ",
    "- - - - ",
    "\t\t\t\t",
    "   ",
    "“““”””",
    "ngày tháng năm ",
    "Số: / ",
    "trước ngày 31/12/",
    "Căn cứ Nghị định số ",
    "63/2010/NĐ-CP ",
    "100.000.000.000.",
    "các các của của ",
    "phối hợp với, ; và ",
    "Nơi nhận:\n",
    "UBND các xã, ",
    "****",
    "|||||",
    "ạ́̀̉̃",
    "Quý I, II, III ",
)


def repeated(chance: Random) -> bytes:
    """One awkward pattern over and over, on one line or on many."""
    seed = chance.choice(_SEEDS)
    end = chance.choice(("", "\n", "\n\n", " x\n"))
    return ((seed + end) * (chance.randint(10_000, 400_000) // len(seed))).encode()


def mixed(chance: Random) -> bytes:
    """Awkward patterns in a random order."""
    pieces = [chance.choice(_SEEDS) + chance.choice((" ", "\n", "")) for _ in range(20_000)]
    return ("KẾ HOẠCH năm 2026\n" + "".join(pieces)).encode()


def long_table(chance: Random) -> bytes:
    """A task table with very many rows and columns."""
    columns = chance.randint(2, 60)
    row = "\t".join(["Văn phòng Sở"] * columns)
    head = "KẾ HOẠCH\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian\n"
    return (head + f"{row}\n" * chance.randint(100, 4_000)).encode()


def noise(chance: Random) -> bytes:
    """Random bytes, any of them or letters only."""
    size = chance.randint(1, 60_000)
    letters = chance.choice((range(256), range(128, 256), range(32, 127)))
    return bytes(chance.choices(letters, k=size))


def odd_unicode(chance: Random) -> bytes:
    """Letters from anywhere, marks on marks, signs that turn the direction."""
    letters = [
        chr(chance.choice((0x300, 0x202E, 0xFEFF, 0x1EA0, 0x110000 - 2, 0x0E01))) for _ in range(9)
    ]
    return "".join(chance.choices(letters, k=chance.randint(10, 60_000))).encode()


def other_form(chance: Random) -> bytes:
    """Text in an encoding that does not hold together."""
    text = "KẾ HOẠCH tuyên truyền năm 2026 của Sở Văn hóa tỉnh Bình Minh\n" * 50
    form = chance.choice(("utf-16", "utf-16-be", "utf-32", "cp1258", "latin-1"))
    content = text.encode(form, "replace")
    return content[chance.randint(0, 3) : len(content) - chance.randint(0, 3)]


MAKERS = (repeated, mixed, long_table, noise, odd_unicode, other_form)
