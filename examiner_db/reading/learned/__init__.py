"""What was learned from labelled excerpts: how a physician was weighed, where no rule speaks."""
