"""What chases people: who hears what, when, and the proof that it was sent."""
