"""What this context can count for targets: registered in the one registry of plans."""
