"""What the server says to people: sentences in French and English, one file a language."""
