"""One examiner beyond the track record: what lists say, what happened when, and which rows an address asks for."""
