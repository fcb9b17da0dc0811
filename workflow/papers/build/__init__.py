"""Builds the default templates (.docx) from the format data and the wording."""
