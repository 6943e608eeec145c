"""Reading what others publish about procedures: national records, lists, decisions.

Text in, values of `rules.record` out, with a remark for whatever could not be told apart. No
Django, no clock; every pattern is bounded so that hostile text is read in linear time.
"""
