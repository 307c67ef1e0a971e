"""Home: how are we doing, and what needs me now?"""
