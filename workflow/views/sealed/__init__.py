"""The good-faith file (hồ sơ thiện chí): a sealed copy of a dossier that a third person can check alone."""
