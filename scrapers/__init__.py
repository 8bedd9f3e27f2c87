"""What was said: one short file a source, and the frame that fetches, keeps, parses and checks."""
