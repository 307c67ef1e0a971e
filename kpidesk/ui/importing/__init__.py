"""Import: choose a file, answer what it does not say, look at what it would change, take it in."""
