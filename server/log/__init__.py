"""The log of every board: the only truth."""
