"""Static files that are made, not written: web fonts from their package, the style sheet, pages for nginx."""
