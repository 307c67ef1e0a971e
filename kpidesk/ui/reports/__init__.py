"""Reports: look at the sheet, change its words, print it or save it."""
