"""The charts: any figure, any account, by week or month, beside its table."""
