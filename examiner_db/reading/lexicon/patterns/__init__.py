"""What a rule is, and how many rules are asked at once, each only where it could meet something."""
