"""Use cases over the store and the networks. No Qt: each is the same with and without a window."""
