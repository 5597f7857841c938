"""Retraining on what clinicians confirmed: what is learnt from, how, and whether it may be promoted."""
