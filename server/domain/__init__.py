"""The rules of a board and who sees what: no I/O, no clock, no chance."""
