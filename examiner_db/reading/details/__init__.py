"""What else a decision tells: numbers of the claim, what it cites, later history, how an examination was made."""
