"""The whole program, as the tests of single screens have it."""

from tests.ui.conftest import by_hand, desktop, dressed, shop_file, window

__all__ = ["by_hand", "desktop", "dressed", "shop_file", "window"]
