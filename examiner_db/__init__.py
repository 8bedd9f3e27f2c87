"""What we know: records, statements, identity, figures, search and the releases built from them."""
