"""Decisions of the reports context: values in, value out."""
