"""Retraining on what clinicians confirmed: what is learnt from, how, whether it may be promoted."""
