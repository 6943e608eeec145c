"""Fixtures that every test may use, inside the contexts and outside."""

pytest_plugins = [
    "tests.support.databases",
    "tests.support.cast",
    "tests.support.binh_minh",
    "tests.support.browser",
    "tests.support.pages",
    "tests.support.photographs",
]
