"""How the machinery fares, and what an operator may do about it.

The page is the workbench's; retrying and skipping a message are `outbox.operations`.
"""
