"""The calculators: numbers tried out, which change nothing of the shop's records."""
