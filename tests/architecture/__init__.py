"""The promises of docs/architecture.md that a test can check."""
