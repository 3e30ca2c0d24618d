"""How processes hear of each other: a hint, never the truth."""
