"""The SMART coach: reads a wish in free Indonesian or English and judges it letter by letter."""
