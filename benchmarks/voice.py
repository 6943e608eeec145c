"""What reading aloud costs: words for a voice, a minute of speech, its bytes, a page's words.

    .venv/bin/python -m benchmarks.voice

Counted is CPU time of this process and of the engine it calls. Limits: 30 ms for the words of
10,000 characters, one CPU second and 250 kB a minute of speech; a text eight times as long may cost
at most twelve times as much.
"""

import resource
import sys
import time

PIECE = (
    "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ; người nộp hồ sơ đến UBND xã "
    "từ 7h30 đến 11h30, nộp 01 bản chính, lệ phí 50.000 đồng/hồ sơ, chờ 3-5 ngày làm việc. "
)
TIMES = 40
LIMITS = {"words": 30.0, "speech": 1.0, "bytes": 250_000.0, "growth": 12.0}


def main() -> int:
    """Print figures beside their limits; 1 when one is broken."""
    import django

    django.setup()
    figures = {**_words(), **_speech()}
    for name, figure in figures.items():
        mark = "" if figure <= LIMITS[name] else "  TOO MUCH"
        print(f"{name:8} {figure:12.2f}  limit {LIMITS[name]:.0f}{mark}")
    return int(any(figure > LIMITS[name] for name, figure in figures.items()))


def _words() -> dict[str, float]:
    from motcua.kernel.speech import sentences

    def cost(times: int) -> float:
        begun = time.process_time()
        sentences(PIECE * times, {"UBND": "Ủy ban nhân dân"})
        return time.process_time() - begun

    cost(TIMES)
    once, more = cost(TIMES), cost(TIMES * 8)
    per_ten_thousand = once * 1000 * 10_000 / (len(PIECE) * TIMES)
    return {"words": per_ten_thousand, "growth": more / once}


def _speech() -> dict[str, float]:
    from motcua.foundation.voice import voice
    from motcua.kernel.speech import sentences

    engine = voice()
    if engine is None:
        print("speech   no engine is installed (espeak-ng)")
        return {}
    spoken = [one.spoken for one in sentences(PIECE * 10, {"UBND": "Ủy ban nhân dân"})]
    begun = _cpu()
    recording = engine.speak(spoken)
    minutes = recording.duration_ms / 60_000
    return {
        "speech": (_cpu() - begun) / minutes,
        "bytes": len(recording.mp3) / minutes,
    }


def _cpu() -> float:
    own, called = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + called.ru_utime + called.ru_stime


if __name__ == "__main__":
    sys.exit(main())
