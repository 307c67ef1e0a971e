"""Faults put into the program's own code paths: `make faults`, `make faults-night`."""
