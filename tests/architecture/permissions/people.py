"""Signing in, notices and members."""

from tests.architecture.permissions.row import Row

MANAGES = "administrators of the unit"
ROLE = (("role", "=unit_officer"), ("unit_code", "unit"))
ROWS = (
    Row("people:sign_in", "strangers; whoever is inside is led on", "200 302 302 302 302 302"),
    Row("people:sign_out", "everybody", "302 302 302 302 302 302", post=True),
    Row("people:change_password", "whoever has signed in", "302 200 200 200 200 200"),
    Row("people:profile", "whoever has signed in", "302 302 302 302 302 302"),
    Row("people:notices", "whoever has signed in", "302 200 200 200 200 200"),
    Row("people:read_all_notices", "whoever has signed in", "302 302 302 302 302 302", post=True),
    Row("people:open_notice", "who was told", "302 404 404 302 404 404", ("notice",)),
    Row("people:read_notice", "who was told", "302 404 404 302 404 404", ("notice",), True),
    Row("people:members", "administrators", "302 403 403 403 403 200"),
    Row("people:add_member", "administrators", "302 403 403 403 403 200"),
    Row("people:member", "oneself and who works above", "302 404 404 200 200 200", ("member",)),
    Row("people:edit_member", MANAGES, "302 404 404 403 403 200", ("member",)),
    Row("people:open_account", MANAGES, "302 404 404 403 403 200", ("member",)),
    Row("people:reset_password", MANAGES, "302 404 404 403 403 200", ("member",), True),
    Row("people:deactivate_member", MANAGES, "302 404 404 403 403 302", ("member",), True),
    Row("people:reactivate_member", MANAGES, "302 404 404 403 403 302", ("member",), True),
    Row("people:grant_role", MANAGES, "302 404 404 403 403 302", ("member",), True, sends=ROLE),
    Row("people:revoke_role", MANAGES, "302 404 404 403 403 302", ("member",), True, sends=ROLE),
)
