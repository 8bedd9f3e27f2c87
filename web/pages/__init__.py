"""Every page's variables as documented classes, and its rows as a table."""
