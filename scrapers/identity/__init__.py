"""Sources of identifiers: registries that say which physician has which number."""
