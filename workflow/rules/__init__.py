"""The regulation as pure functions and tables. No database, no framework: a lawyer can read along."""
