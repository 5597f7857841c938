"""Learning from what a clinic's readers confirmed: lessons in, a candidate bundle and its comparison out."""
