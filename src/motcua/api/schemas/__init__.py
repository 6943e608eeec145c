"""What answers look like, described for the people who read them."""
