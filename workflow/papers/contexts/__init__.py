"""What each paper says: plain data, one class for one kind of paper."""
