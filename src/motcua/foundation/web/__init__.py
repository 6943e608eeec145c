"""Plumbing of the web: headers, static files, pages of errors."""
