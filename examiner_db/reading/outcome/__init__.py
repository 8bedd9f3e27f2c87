"""What the order does, and for whom."""
