"""KPI Desk: a small shop's weekly numbers, typed by hand, understood and printed."""

__version__ = "0.1.0"
