"""The release that a request reads: what is current, what of it is kept at hand, and what the request may see."""
