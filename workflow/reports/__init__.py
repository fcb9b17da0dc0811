"""What the ledger amounts to: the yearly report, the registers, what each person finds on the first screen."""
