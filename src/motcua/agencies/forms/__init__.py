"""What is asked before something about the organisation is recorded."""
