"""Campaigns: plan, costs, results, and what was learned."""
