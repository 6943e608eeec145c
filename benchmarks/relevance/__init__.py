"""How well search finds: questions of our own over the national records, by kind."""
