"""Settings, by where the program runs: demo, production, tests. `base` is what they share."""
