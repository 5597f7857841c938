"""How the networks are trained, released and measured. No Qt; never imported by retina_desktop."""
