"""`motcua work`: the one process beside the web."""
