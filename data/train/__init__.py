"""How the learned weigher is trained from the labelled excerpts in ``data/labelled``."""
