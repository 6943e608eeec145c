"""Time limits as the national record writes them: "5 Ngày làm việc", "0.5 Ngày làm việc", "1"."""

import re

from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit

UNITS = {
    "Giờ làm việc": TimeUnit.WORKING_HOUR,
    "Giờ": TimeUnit.HOUR,
    "Ngày làm việc": TimeUnit.WORKING_DAY,
    "Ngày": TimeUnit.DAY,
    "Tháng": TimeUnit.MONTH,
}
UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_WHOLE = re.compile(rf"(\d{{1,4}})(?:[.,](\d{{1,2}}))?\s*({UNIT})?", re.IGNORECASE)
_BY_WORDS = {words.lower(): unit for words, unit in UNITS.items()}
_HOURS_OF_A_DAY = 8


def read_time(text: str, remarks: Remarks) -> tuple[TimeLimit, ...]:
    """The limit a cell states; none for an empty one. Half days become working hours."""
    if not text:
        return ()
    found = _WHOLE.fullmatch(text)
    if found is None:
        return (TimeLimit(text=text),)
    if found[3] is None:
        remarks.say("Thời hạn giải quyết chỉ có con số, nguồn không ghi đơn vị.")
        return (TimeLimit(text=f"{text} (nguồn không ghi đơn vị)"),)
    unit = _BY_WORDS[found[3].lower()]
    if not found[2] or not int(found[2]):
        return (TimeLimit(value=int(found[1]), unit=unit),)
    hours = float(f"{found[1]}.{found[2]}") * _HOURS_OF_A_DAY
    if unit is TimeUnit.WORKING_DAY and hours == int(hours):
        return (TimeLimit(value=int(hours), unit=TimeUnit.WORKING_HOUR, text=text),)
    return (TimeLimit(text=text),)
