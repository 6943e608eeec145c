"""Which voice this installation has."""

import shlex
import shutil

from django.conf import settings

from motcua.foundation.voice.port import Voice
from motcua.foundation.voice.program import ProgramVoice

PACKAGE = "espeak-ng"


def voice() -> Voice | None:
    """The administrator's own engine (MOTCUA_VOICE_COMMAND) or espeak-ng; None without either."""
    command = shlex.split(settings.VOICE_COMMAND)
    if not command or shutil.which(command[0]) is None:
        return None
    return ProgramVoice(command, settings.VOICE_NAME)
