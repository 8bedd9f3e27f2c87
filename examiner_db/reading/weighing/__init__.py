"""How those who decide took what each physician said, level by level."""
