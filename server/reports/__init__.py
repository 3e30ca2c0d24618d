"""The synthesis: what a log says at a seq, as a text that every format is made from."""
