"""A value of the domain becomes a document: PDF, paper, picture, workbook."""
