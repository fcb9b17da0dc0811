"""The yearly report: its figures, its paper, its sending (Điều 14.8)."""
