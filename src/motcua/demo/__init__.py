"""The demo: the fictional province Bình Minh, its units, its people and its year.

It stands above all contexts and walks through their verbs like anybody else.
"""
