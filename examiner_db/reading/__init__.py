"""The text of a decision to opinions, weighings and an outcome, each with offsets and quote."""
