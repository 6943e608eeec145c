"""Decisions about plans: values in, values out, no Django."""
