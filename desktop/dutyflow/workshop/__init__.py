"""In front of the room: presenting, dealing, timing, voting, and what a workshop leaves behind."""
