"""A sentence as rules on one physician see it: the plain way round, and whose words, said or denied, it tells."""
