"""Pages of people: signing in, notices, members."""
