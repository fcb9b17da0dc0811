"""Static files that are made, not written: web fonts from their package, one style sheet from its parts, pages for nginx."""
