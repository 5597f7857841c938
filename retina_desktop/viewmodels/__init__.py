"""What the window shows and does, as QObjects without widgets. ("model" alone always means a network.)"""
