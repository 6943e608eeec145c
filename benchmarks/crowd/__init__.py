"""A province at work, written straight into the tables: enough rows to find out what a page costs.

One department is looked at; all the others are the crowd that may grow without slowing it down.
"""
