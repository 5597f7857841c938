"""Retina Desktop: reads fundus photographs for diabetic retinopathy on your own machine."""
