"""What each physician was, and who engaged the evaluation."""
