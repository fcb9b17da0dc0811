"""
The registers of the procedure (Điều 20.1): each a base query over dossiers that the reader may see, and its rows.

A row is text only, so that a screen and a spreadsheet say the same. Every related record is fetched with the page.
"""
