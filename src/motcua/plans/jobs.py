"""What this context does by the clock."""
