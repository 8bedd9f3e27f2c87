"""Charts on pages: which a page has, and how Plotly draws them."""
