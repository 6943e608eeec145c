"""Formats by language, where Django lacks them."""
