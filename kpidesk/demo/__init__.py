"""The demo shop: a coffee shop in Bandung, two years of weeks, the same every time."""

from kpidesk.demo.shop import SHOP, fill, make, open_demo

__all__ = ["SHOP", "fill", "make", "open_demo"]
