"""Sources that list who examines."""
