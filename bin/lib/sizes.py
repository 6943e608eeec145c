"""Print the size of the source files and fail when a target of STYLE.md is broken."""

import statistics
import sys
from pathlib import Path

SOURCE = Path("src/motcua")
# Lines a file, the targets of STYLE.md. The median allows for the formatter, which gives each
# argument of a keyword-only call a line of its own.
MEDIAN, P95, LONGEST = 65, 200, 300


def measured() -> dict[Path, int]:
    """Lines of each source file; tests, migrations and __init__ files do not count."""
    files = (
        path
        for path in SOURCE.rglob("*.py")
        if path.name != "__init__.py" and not {"tests", "migrations"} & set(path.parts)
    )
    return {path: len(path.read_text("utf-8").splitlines()) for path in files}


def main() -> int:
    """Exit status 1 when a target is broken."""
    sizes = measured()
    lines = sorted(sizes.values())
    median = statistics.median(lines)
    p95 = lines[int(len(lines) * 0.95)]
    print(f"{len(lines)} files, median {median:.0f}, p95 {p95}, longest {lines[-1]}")  # noqa: T201
    long = sorted(path for path, count in sizes.items() if count > LONGEST)
    for path in long:
        print(f"over {LONGEST} lines: {path} ({sizes[path]})")  # noqa: T201
    if median > MEDIAN or p95 > P95:
        print(f"targets: median ≤ {MEDIAN}, p95 ≤ {P95}")  # noqa: T201
    return int(bool(long) or median > MEDIAN or p95 > P95)


if __name__ == "__main__":
    sys.exit(main())
