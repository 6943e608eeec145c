"""What people come for, walked in a real browser, also with scripts turned off."""
