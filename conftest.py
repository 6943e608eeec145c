"""Fixtures that every test may use, inside the contexts and outside."""

from hypothesis import HealthCheck, settings

# How fast a machine is decides nothing about a rule.
settings.register_profile(
    "patient", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")

pytest_plugins = [
    "tests.support.databases",
    "tests.support.cast",
    "tests.support.binh_minh",
    "tests.support.browser",
    "tests.support.pages",
    "tests.support.photographs",
]
