"""The staff's door: PINs, roles, waits after wrong ones, and who did what."""
