"""Makers of broken and hostile files; each takes a source of chance and gives bytes."""
