"""An examiner among comparable examiners: who they are, what is tested, and what may be said of it."""
