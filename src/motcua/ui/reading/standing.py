"""What can be said about the recording of a page: there, on its way, possible, or not."""

from dataclasses import dataclass
from typing import Literal

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation import voice
from motcua.foundation.models import Narration, NarrationState
from motcua.ui.reading.script import Script

State = Literal["none", "waiting", "ready", "failed", "impossible"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A state, its sentence for the listener, and the recording where there is one."""

    state: State
    text: str
    audio_url: str = ""
    offsets: tuple[int, ...] = ()
    duration_ms: int = 0
    size: int = 0


def standing_of(script: Script) -> Standing:
    """Where the recording of the script stands."""
    if voice.voice() is None:
        return Standing("impossible", _("Máy chủ này chưa cài bộ đọc nên chưa tạo được bản đọc."))
    if not script.lines:
        return Standing("impossible", _("Trang này không có nội dung để đọc."))
    return _of(voice.narration_for(script.spoken))


def _of(narration: Narration | None) -> Standing:
    if narration is None:
        return Standing("none", _("Trang này chưa có bản đọc."))
    if narration.state == NarrationState.READY and narration.file:
        return Standing(
            "ready",
            _("Đã có bản đọc."),
            reverse("ui:recording", args=[narration.digest]),
            tuple(narration.offsets),
            narration.duration_ms,
            narration.file.size,
        )
    if narration.state == NarrationState.FAILED:
        reason = {"reason": narration.reason}
        return Standing("failed", _("Chưa tạo được bản đọc: %(reason)s") % reason)
    return Standing("waiting", _("Đang tạo bản đọc, thường mất dưới một phút."))
