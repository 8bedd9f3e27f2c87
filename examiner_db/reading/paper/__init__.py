"""The text of a decision to passages: its lines, folded, in sections and sentences; and what its head says of it."""
