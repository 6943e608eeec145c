"""Sheets for the wall: values in, a PDF out; no Django here."""
