"""The weekly form and the catch-up grid."""
