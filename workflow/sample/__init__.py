"""The fictional province: sample people, and sample cases driven through the real acts."""
