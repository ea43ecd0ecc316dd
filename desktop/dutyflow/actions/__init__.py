"""What can be done and where it is found: two tables, and the menus and keys made of them."""
