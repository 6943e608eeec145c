"""Decisions about the organisation: matching names, calendars, groups. No Django."""
