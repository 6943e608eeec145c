"""The square code of an address, as a drawing."""

from io import BytesIO

import segno


def qr_svg(address: str) -> str:
    """An SVG of the address: error level M, dark on nothing, four modules of quiet zone inside."""
    out = BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind="svg", border=4, xmldecl=False, svgns=True, nl=False)
    return out.getvalue().decode()
