"""Parts that two screens or more are built of."""
