"""What a workshop is made of, without window or clock: agenda, dealing, answers, log, minutes."""
