"""Start one extractor under limits: `python -I launch.py KIND SECONDS < file > answer.json`.

Run by its path. It places this folder's packages without running the ones above them, which
hold the whole reader that a child does not need.
"""

import json
import resource
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

_FILES = {"docx": "docx_file", "pdf": "pdf_file", "doc": "old_word"}
_PACKAGES = (
    "motcua",
    "motcua.documents",
    "motcua.documents.reading",
    "motcua.documents.reading.sources",
)


def main(kind: str, seconds: int) -> None:
    """Extract standard input and print the answer; an exit code other than 0 means broken."""
    _place_packages(Path(__file__).resolve())
    reasons = import_module("motcua.documents.reading.sources.reasons")
    _limit(seconds, reasons.MEMORY_BYTES)
    module = import_module(f"motcua.documents.reading.sources.extract.{_FILES[kind]}")
    try:
        answer = module.extract(sys.stdin.buffer)
    except reasons.Refusal as refusal:
        answer = {"refused": refusal.reason, "details": refusal.details}
    except MemoryError:
        answer = {"refused": reasons.Reason.MEMORY, "details": {}}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


def _place_packages(here: Path) -> None:
    sources = here.parents[1]
    sys.path.insert(0, str(here.parents[5]))
    for depth, name in enumerate(reversed(_PACKAGES)):
        package = ModuleType(name)
        package.__path__ = [str(sources if depth == 0 else sources.parents[depth - 1])]
        sys.modules[name] = package


def _limit(seconds: int, memory: int) -> None:
    """Bound memory and time, and allow no file to be written and no core to be dumped."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
