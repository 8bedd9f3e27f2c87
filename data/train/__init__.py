"""How the learned reader is trained from the labelled excerpts in ``data/labelled``."""
