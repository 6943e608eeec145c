"""The shells, the design system and signing in."""

from tests.architecture.permissions.row import Row

ROWS = (
    Row("portal:home", "everybody", "200 200 200 200 200 200"),
    Row("ui:stylesheet", "everybody", "200 200 200 200 200 200", ("=0123456789abcdef",)),
    Row("ui:gallery", "administrators", "302 403 403 403 403 200"),
    Row("workbench:start", "whoever has signed in", "302 200 200 200 200 200"),
    Row("workbench:operations", "administrators", "302 403 403 403 403 200"),
    Row("workbench:retry_message", "administrators", "302 403 403 403 403 302", ("message",), True),
    Row("workbench:skip_message", "administrators", "302 403 403 403 403 200", ("message",)),
)
