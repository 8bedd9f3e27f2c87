"""One decision and its text: who appears in it, and what was read where."""
