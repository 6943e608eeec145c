"""What runs in the limited child process: one file on standard input, one JSON object out.

Nothing here imports Django or the reader, so that the interpreter starts quickly.
"""
