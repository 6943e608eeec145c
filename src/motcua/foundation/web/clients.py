"""Who is at the other end."""

from ipaddress import ip_address

from django.http import HttpRequest


def address_behind_proxy(request: HttpRequest) -> str:
    """The client's address as our own proxy saw it: the last entry of X-Forwarded-For.

    Earlier entries are whatever the client wrote there. Without it all clients would share the
    proxy's address, and anybody could lock a colleague's sign-in by failing under that name.
    """
    claimed = request.headers.get("X-Forwarded-For", "").rsplit(",", 1)[-1].strip()
    try:
        return str(ip_address(claimed))
    except ValueError:
        return str(request.META.get("REMOTE_ADDR", ""))
