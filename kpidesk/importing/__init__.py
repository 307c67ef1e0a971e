"""Strange files become readings; nothing here sees the shop file."""
