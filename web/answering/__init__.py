"""From a request to its answer: limits, formats, failures, headers, and what a browser keeps."""
