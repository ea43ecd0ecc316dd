"""Commands: one function an action. Each takes the Desk and nothing else."""
