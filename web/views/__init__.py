"""What each address shows: a view takes what a request asks and returns a page's data."""
