"""The shop file: the only place with SQL."""
