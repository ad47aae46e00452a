"""Paper: one sheet at a time, watched until it is out, and never left in a queue for the next person."""
