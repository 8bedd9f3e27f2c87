"""The physicians of a decision and where each is named, beside those who are none: deciders, parties, lawyers."""
