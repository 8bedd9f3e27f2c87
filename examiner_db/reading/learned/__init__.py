"""What was learned from labelled excerpts: what a physician was, and how they were weighed, beside the rules."""
