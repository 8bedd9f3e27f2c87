"""Sources of public acts of licensing and qualifying authorities."""
