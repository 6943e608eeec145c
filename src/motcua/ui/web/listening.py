"""Listening to a public page: its recording, its words in sentences, and asking for a recording.

Nobody can make us speak a text of his own: whoever asks names one of our own pages, and its words
are taken from the page as it is now. So asking needs no token of a form, and pages that offer it
stay the same for everybody; how often one address may ask is limited.
"""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from motcua.foundation import files, throttle, voice
from motcua.foundation.models import Narration, NarrationState
from motcua.foundation.voice.asking import remember
from motcua.foundation.web.busy import TooOften
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.reading.script import Script, script_of
from motcua.ui.reading.standing import Standing, standing_of

# Generous: a mobile network puts thousands of phones behind one address. The queue has its own end.
ASKED = {"limit": 60, "seconds": 600}
LOOKED = {"limit": 1_200, "seconds": 600}


@csrf_exempt  # see above: the asked thing is the same whoever asks
@require_http_methods(["GET", "HEAD", "POST"])
def listen(request: HttpRequest) -> HttpResponse:
    """The page for those without JavaScript; a POST asks for the recording."""
    if request.method == "POST":
        if not throttle.allows("listen.ask", throttle.caller(request), **ASKED):
            return TooOften(_("nhờ tạo bản đọc"), seconds=ASKED["seconds"])
    elif not throttle.allows("listen.look", throttle.caller(request), **LOOKED):
        return TooOften(_("mở phần nghe đọc trang"), seconds=LOOKED["seconds"])
    path, script = _wanted(request)
    if request.method == "POST":
        return _ask(request, path, script)
    standing = standing_of(script)
    given = {"path": path, "title": script.title, "standing": standing, "is_cut": script.is_cut}
    return render(request, "ui/listening/page.html", given)


@reads_only
def words(request: HttpRequest) -> HttpResponse:
    """For the player: the sentences with their places, and how the recording stands.

    With `chi=tinh-trang` only the latter.
    """
    if not throttle.allows("listen.look", throttle.caller(request), **LOOKED):
        return TooOften(_("mở phần nghe đọc trang"), seconds=LOOKED["seconds"])
    _path, script = _wanted(request)
    lines = (
        [] if request.GET.get("chi") else [(one.start, one.end, one.spoken) for one in script.lines]
    )
    standing = _standing(standing_of(script))
    return _json({**standing, "letters": script.letters, "sentences": lines})


@reads_only
def recording(request: HttpRequest, digest: str) -> HttpResponseBase:
    """The sound itself, whole or in parts; it never changes, so it may be kept for ever."""
    narration = get_object_or_404(
        Narration.objects.select_related("file"), digest=digest, state=NarrationState.READY
    )
    if narration.file is None or not files.path(narration.file).exists():
        raise Http404
    remember(narration, clock.now())
    return files.public_file(request, narration.file)


def _wanted(request: HttpRequest) -> tuple[str, Script]:
    path = request.GET.get("trang", "")
    script = script_of(request, path)
    if script is None:
        raise Http404
    return path, script


def _ask(request: HttpRequest, path: str, script: Script) -> HttpResponse:
    try:
        voice.ask_for(script.spoken, at=clock.now())
        status = HTTPStatus.ACCEPTED
    except (voice.NoVoice, ValueError):
        status = HTTPStatus.CONFLICT
    except voice.Busy:
        status = HTTPStatus.SERVICE_UNAVAILABLE
    if request.accepts("text/html"):
        return _answer_in_page(request, path, script, status)
    return _json(_standing(standing_of(script)), status)


def _answer_in_page(
    request: HttpRequest, path: str, script: Script, status: HTTPStatus
) -> HttpResponse:
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        busy = Standing("none", _("Có quá nhiều bản đọc đang chờ. Hãy thử lại sau ít phút."))
        given = {"path": path, "title": script.title, "standing": busy}
        return render(request, "ui/listening/page.html", given, status=status)
    back = HttpResponse(status=HTTPStatus.SEE_OTHER)
    back["Location"] = f"{reverse('ui:listen')}?{urlencode({'trang': path})}"
    return back


def _standing(standing: Standing) -> dict[str, object]:
    return {
        "state": standing.state,
        "text": standing.text,
        "audio": standing.audio_url,
        "offsets": standing.offsets,
        "duration": standing.duration_ms,
    }


def _json(values: dict[str, object], status: HTTPStatus = HTTPStatus.OK) -> JsonResponse:
    response = JsonResponse(values, status=status, json_dumps_params={"ensure_ascii": False})
    response["Cache-Control"] = "no-store"
    return response
