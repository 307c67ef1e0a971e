"""Goals: the list, the coach, one goal and the road to it."""
