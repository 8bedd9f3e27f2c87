"""Honest figures: counts and intervals, what a display may say at a given n, and charts as data."""
