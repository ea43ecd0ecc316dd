"""What is read without the program: reports of headings, lists and tables, and what writes them."""
