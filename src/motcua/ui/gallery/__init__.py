"""Every part in every state, with long Vietnamese text and with nothing."""
