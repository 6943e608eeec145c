"""What is asked before something about people is recorded."""
