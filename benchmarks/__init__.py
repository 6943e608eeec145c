"""Measurements, run by hand: each prints its figures and the limit they stand against."""
