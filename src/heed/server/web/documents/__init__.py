"""What can be printed or edited: PDF by typst, Word by python-docx. Texts are passed as data."""
