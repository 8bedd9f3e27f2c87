"""What we show: the current release, read-only."""
