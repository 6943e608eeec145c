"""Catalogue: the administrative procedures an office handles, version by version, and where they
are posted."""
