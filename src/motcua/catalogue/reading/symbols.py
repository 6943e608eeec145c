"""Issuers in the symbols of documents, so that a title in capitals behind one is not taken in."""

_KNOWN = (
    "CP TTg CTN UBND HĐND CTUBND BCA BQP BNG BNV BTP BTC BCT BNN BNNPTNT BNNMT BTNMT BXD BGTVT"
    " BTTTT BKHCN BKHĐT BLĐTBXH BLĐBXH"
    " BVHTTDL BGDĐT BYT UBDT BDTTG NHNN TTCP VPCP VPQH TANDTC VKSNDTC KTNN"
    " BTTDL BTM BTS BNNMT TCHQ TCT BHXH TTLT BKHCNMT BVHTT BCN BNgG HĐTP TLĐ TW QH"
)
ISSUERS = "|".join(sorted(_KNOWN.split(), key=len, reverse=True))
"""Alternatives for a pattern, the longest first."""
