"""The read API for other systems: a shell over the contexts' facades, without tables."""
