"""How much an import file may hold. A whole province fits well inside."""

MAX_BYTES = 5 * 1024 * 1024
MAX_UNPACKED_BYTES = 60 * 1024 * 1024
MAX_PARTS = 500
MAX_ROWS = 3_000
MAX_COLUMNS = 60
LAST_EXCEL_LINE = 100_000
