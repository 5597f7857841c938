"""The language of grading: plain Python, no Qt, no torch, no SQL."""
