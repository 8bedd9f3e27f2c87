"""The names that patterns of the lexicon may use in angle brackets."""
