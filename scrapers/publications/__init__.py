"""Sources of publications."""
