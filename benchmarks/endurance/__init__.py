"""The smallest program on the foundation: what benchmarks/faults.py kills over and over."""
