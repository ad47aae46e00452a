"""The recovery room: what is asked after an infusion, what was answered, and what staff decided."""
