"""Boards as wholes: made, exported, verified."""
