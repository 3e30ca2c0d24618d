"""A room for each open board: where commands meet the log and views meet connections."""
