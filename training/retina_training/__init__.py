"""How the networks of retina_models are trained, measured and released. No Qt."""
