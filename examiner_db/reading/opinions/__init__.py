"""What each physician concluded, issue by issue."""
