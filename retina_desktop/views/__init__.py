"""Widgets: they show facts of the viewmodels and emit wishes."""
