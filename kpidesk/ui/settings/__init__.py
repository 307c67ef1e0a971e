"""Settings: the shop, its accounts, and how the program looks."""
