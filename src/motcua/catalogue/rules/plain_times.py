"""Changes of times in plain words; what is the same for every channel is said once."""

from collections.abc import Callable, Iterator

from motcua.catalogue.rules.diff import Difference, How
from motcua.catalogue.rules.record_time import TimeLimit
from motcua.catalogue.rules.row_words import channel_name, time_words


def time_changes(its: list[Difference], channels_before: int, channels_after: int) -> Iterator[str]:
    """Changes of times; the counts of channels tell whether a change is the same for all."""
    counts = (channels_before, channels_after)
    yield from by_channel(its, counts, _time)


def by_channel(
    its: list[Difference], counts: tuple[int, int], say: Callable[[Difference], str]
) -> Iterator[str]:
    """Each sentence once, with its channels where it does not hold for all; "" is not said."""
    said: dict[str, list[str]] = {}
    for each in its:
        said.setdefault(say(each), []).append((each.after or each.before).channel)
    said.pop("", None)
    for text, keys in said.items():
        names = list(dict.fromkeys(channel_name(key).lower() for key in keys))
        if len(set(keys)) >= min(counts):
            yield text
        else:
            yield f"{text} (khi nộp {', '.join(names)})"


def _time(change: Difference) -> str:
    if change.how is How.ADDED:
        return f"thêm thời hạn: {time_words(change.after.time)}"
    if change.how is How.REMOVED:
        return f"không còn thời hạn: {time_words(change.before.time)}"
    before, after = change.before.time, change.after.time
    return (
        f"thời hạn {_moved(before, after)} {time_words(after)}, trước là {before.words or 'trống'}"
    )


def _moved(before: TimeLimit, after: TimeLimit) -> str:
    """ "còn" for a shorter term of the same unit, "tăng lên" for a longer one, else "là"."""
    if before.value is None or after.value is None or before.unit is not after.unit:
        return "là"
    return "còn" if after.value < before.value else "tăng lên"
