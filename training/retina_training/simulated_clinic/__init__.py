"""A clinic, simulated: does a model that never saw EyePACS learn from EyePACS readings, and what does it forget meanwhile?"""
