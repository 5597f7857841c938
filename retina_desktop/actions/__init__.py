"""Every menu entry and shortcut as data, and the QActions made from it."""
