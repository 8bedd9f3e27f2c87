"""Addresses of the site: a page's twins, the pages before and after it, and where an id leads."""
