"""The server of Canevas."""
