"""Whom words without a name mean: "the second opinion physician", "this report", "both opinions"."""
