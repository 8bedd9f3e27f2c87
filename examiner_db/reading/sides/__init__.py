"""Who stands on which side, as captions and sentences name the parties."""
