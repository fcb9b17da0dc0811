"""The servers that the section on the web compares, each on a free port of this machine, ended with the run."""
