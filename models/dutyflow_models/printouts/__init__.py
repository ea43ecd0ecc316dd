"""What is printed on paper and written on by hand, as sheets of marks; no PDF and no Qt."""
