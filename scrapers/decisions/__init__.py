"""Sources of published decisions."""
