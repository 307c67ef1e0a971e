"""The first screen: the demo shop, a new shop, or a file."""
