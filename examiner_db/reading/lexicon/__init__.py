"""The words of decisions as data: rules with ids, meanings and tested examples, in rooms by what they read."""
