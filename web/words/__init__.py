"""The words of the site: the vocabulary as readers see it, the sentences of a page, and help where a term appears."""
