"""Pages about many: whom a search found, who is on a roll, and the lists by which one browses."""
