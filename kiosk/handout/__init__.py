"""What goes home on paper: what was talked about, today's rules, whom to call. It names nobody."""
