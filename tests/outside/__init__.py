"""A client as a stranger would write it, from the contract alone: nothing of the server is used."""
