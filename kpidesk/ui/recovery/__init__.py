"""Recovery: what is offered when a shop file cannot be opened as it should."""
