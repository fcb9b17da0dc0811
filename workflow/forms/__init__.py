"""What people type when they perform an act."""
