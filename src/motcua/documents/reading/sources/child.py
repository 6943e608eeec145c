"""Run one extractor in a limited child process and bring back its answer."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

from motcua.documents.reading.sources.reasons import CPU_SECONDS, OCR_SECONDS, Reason, Refusal

_LAUNCHER = Path(__file__).parent / "extract" / "launch.py"
_MAX_ANSWER_BYTES = 64 * 1024 * 1024
_OVERRUNS = frozenset({-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGTERM})
_MEMORY_SIGNS = (b"MemoryError", b"bad_alloc", b"memory exhausted", b"out of memory")


def run_child(kind: str, stream: IO[bytes]) -> dict[str, Any]:
    """The answer of the extractor for `kind` about the file; raises Refusal, never more.

    The child has `CPU_SECONDS` of its own and little more by the clock. Tesseract's processes
    count apart, so a scanned file may take `OCR_SECONDS`.
    """
    allowed = OCR_SECONDS if kind == "pdf" else CPU_SECONDS + 1.5
    child = subprocess.Popen(  # noqa: S603 - our own launcher; the file is only its standard input
        [sys.executable, "-I", str(_LAUNCHER), kind, str(CPU_SECONDS)],
        stdin=stream,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "OMP_THREAD_LIMIT": "1",
        },
        start_new_session=True,
    )
    with child:
        alarm = threading.Timer(allowed, _end, [child])
        alarm.daemon = True
        alarm.start()
        output, complaint = _outputs(child)
        alarm.cancel()
    return _answer(child.returncode, output, complaint)


def _outputs(child: "subprocess.Popen[bytes]") -> tuple[bytes, bytes]:
    """Both streams to their end, neither longer than it may be."""
    complaints: list[bytes] = []
    errors = child.stderr
    output = child.stdout
    if errors is None or output is None:
        return b"", b""
    listener = threading.Thread(target=lambda: complaints.append(_tail(errors)), daemon=True)
    listener.start()
    said = output.read(_MAX_ANSWER_BYTES)
    if output.read(1):
        _end(child)
    listener.join()
    return said, complaints[0] if complaints else b""


def _tail(stream: IO[bytes]) -> bytes:
    kept = b""
    while piece := stream.read(65536):
        kept = (kept + piece)[-65536:]
    return kept


def _end(child: "subprocess.Popen[bytes]") -> None:
    """End the child and what it started; its session is its own."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _answer(code: int, output: bytes, complaint: bytes) -> dict[str, Any]:
    if code in _OVERRUNS:
        raise Refusal(Reason.OVERRUN)
    if code != 0:
        raise Refusal(_failure(code, complaint))
    try:
        answer: dict[str, Any] = json.loads(output)
    except ValueError as error:
        raise Refusal(Reason.CRASHED) from error
    if "refused" in answer:
        raise Refusal(Reason(answer["refused"]), **answer["details"])
    return answer


def _failure(code: int, complaint: bytes) -> Reason:
    if any(sign in complaint for sign in _MEMORY_SIGNS):
        return Reason.MEMORY
    return Reason.CRASHED if code < 0 else Reason.BROKEN
