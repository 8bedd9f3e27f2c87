"""Sources of payments to physicians."""
