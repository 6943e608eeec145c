"""Commands of the documents context."""
