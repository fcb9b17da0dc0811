"""The registers as Wagtail reports: filters, pages, spreadsheets."""
