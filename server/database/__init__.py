"""The database of the log and the store: connections, transactions, failures."""
