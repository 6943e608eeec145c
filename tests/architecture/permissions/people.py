"""Signing in, notices and members."""

from tests.architecture.permissions.row import change, page

MANAGES = "administrators of the unit"
ROLE = (("role", "=unit_officer"), ("unit_code", "unit"))
ROWS = (
    page("people:sign_in", "strangers; whoever is inside is led on", "200 302 302 302 302 302"),
    change("people:sign_out", "everybody", "302 302 302 302 302 302"),
    page("people:change_password", "whoever has signed in", "302 200 200 200 200 200"),
    page("people:send_again", "whoever has signed in", "302 302 302 302 302 302"),
    page("people:profile", "whoever has signed in", "302 302 302 302 302 302"),
    page("people:notices", "whoever has signed in", "302 200 200 200 200 200"),
    change("people:read_all_notices", "whoever has signed in", "302 302 302 302 302 302"),
    page("people:open_notice", "who was told", "302 404 404 302 404 404", "notice"),
    change("people:read_notice", "who was told", "302 404 404 302 404 404", "notice"),
    page("people:members", "administrators", "302 403 403 403 403 200"),
    page("people:add_member", "administrators", "302 403 403 403 403 200"),
    page("people:member", "oneself and who works above", "302 404 404 200 200 200", "member"),
    page("people:edit_member", MANAGES, "302 404 404 403 403 200", "member"),
    page("people:open_account", MANAGES, "302 404 404 403 403 200", "member"),
    change("people:reset_password", MANAGES, "302 404 404 403 403 200", "member"),
    change("people:deactivate_member", MANAGES, "302 404 404 403 403 302", "member"),
    change("people:reactivate_member", MANAGES, "302 404 404 403 403 302", "member"),
    change("people:grant_role", MANAGES, "302 404 404 403 403 302", "member", sends=ROLE),
    change("people:revoke_role", MANAGES, "302 404 404 403 403 302", "member", sends=ROLE),
)
