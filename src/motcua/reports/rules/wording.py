"""Small words of a report's prose: numbers, days, names in a row."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from motcua.kernel.numbers import thousands

NO_DATA = "Chưa có số liệu."
"""What stands where nothing is known: a report never invents."""


def amount(value: Decimal | int | None) -> str:
    """ "1.234,5"; under ten a whole number takes a leading zero, as reports write it."""
    if value is None:
        return "chưa có số liệu"
    number = round(Decimal(value), 2)
    if number == number.to_integral_value():
        whole = int(number)
        return f"{whole:02d}" if 0 < whole < 10 else thousands(whole)
    whole_part, _, rest = f"{number:f}".partition(".")
    return f"{thousands(int(whole_part))},{rest.rstrip('0')}"


def number(value: Decimal | int | None) -> str:
    """The same for tables, where no number begins with a zero."""
    text = amount(value)
    return text.lstrip("0") if value and len(text) == 2 else text


def opened(text: str) -> str:
    """The text with its first letter large and the others as they are: "Quý III năm 2026"."""
    return text[:1].upper() + text[1:]


def day(on: date) -> str:
    """ "22/11/2026"."""
    return f"{on:%d/%m/%Y}"


def shortened(text: str, longest: int = 160) -> str:
    """The text on one line, cut at a word when it is long, without its last stop."""
    line = " ".join(text.split()).rstrip(" .;,")
    if len(line) <= longest:
        return line
    return f"{line[:longest].rsplit(' ', 1)[0].rstrip(' ,;')}…"


def shares(counts: Iterable[tuple[str, Decimal | int]], *, most: int = 8) -> str:
    """ "Văn phòng Sở 12, Phòng A 08": who brought how much; "" when one alone has no name."""
    named = [(name, value) for name, value in counts if name]
    if not named:
        return ""
    shown = [f"{name} {amount(value)}" for name, value in named[:most]]
    if len(named) > most:
        rest = sum((Decimal(value) for _, value in named[most:]), Decimal(0))
        shown.append(f"các đơn vị khác {amount(rest)}")
    return ", ".join(shown)


def dashed(lines: Sequence[str]) -> str:
    """Lines of a list, each with its dash, closed by ";" and the last by "."; "" for none."""
    texts = [text for line in lines if (text := line.strip().rstrip(" .;"))]
    return "".join(f"- {text};\n" for text in texts[:-1]) + "".join(
        f"- {text}." for text in texts[-1:]
    )
