"""`examiner-db bench`: what a maintainer measures before a release."""
