"""What this context does when it hears of a fact."""
