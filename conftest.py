"""Fixtures that every test may use, inside the contexts and outside."""

from importlib.util import find_spec

pytest_plugins = ["tests.support.databases"]
if find_spec("tests.support.cast"):
    pytest_plugins.append("tests.support.cast")
