"""Charts as data: one module for each kind of thing that is drawn."""
