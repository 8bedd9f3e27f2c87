"""What programs read: the same record as the pages, as JSON with fixed columns, paged, and described in OpenAPI."""
