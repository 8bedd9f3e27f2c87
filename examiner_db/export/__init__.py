"""What leaves the site, in forms that others can check."""
