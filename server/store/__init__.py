"""What is secret or can be made again: tokens, codes, snapshots."""
