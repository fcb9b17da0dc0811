"""The staff's screens of the procedure: thin, they show and hand over to actions."""
