"""Decisions about people: names, user names, digests. No Django."""
