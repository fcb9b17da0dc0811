"""What each public screen of the regulation shows: a function for each, from page and request to context."""
