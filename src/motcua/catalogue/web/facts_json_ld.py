"""A procedure and a desk in the words of schema.org, for machines that read pages.

A block of data in a page is no script: browsers do not run it, and a strict policy for scripts
does not forbid it. Its text is written so that nothing in it can end the block.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.answers import fee_words, time_words
from motcua.catalogue.rules.facts import DeskFacts
from motcua.catalogue.rules.record import ProcedureRecord, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.catalogue.rules.row_words import channel_name

MEDIA_TYPE = "application/ld+json"
CONTEXT = "https://schema.org"
_DURATIONS = {
    TimeUnit.HOUR: "PT{}H",
    TimeUnit.DAY: "P{}D",
    TimeUnit.MONTH: "P{}M",
}
"""Working days have no ISO 8601 duration: they are said in words only."""
_ESCAPED = str.maketrans(
    {"<": "\\u003C", ">": "\\u003E", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)

Node = dict[str, Any]


def json_ld(version: ProcedureVersion, root: str = "", *, on: date) -> str:
    """The version as GovernmentService, without fees that are over on a day; `root` is
    "https://host", "" for relative addresses."""
    return _text({"@context": CONTEXT, **service(version, root, on=on)})


def json_ld_script(version: ProcedureVersion, root: str = "", *, on: date) -> SafeString:
    """The same as a block of data to be put into a page."""
    return block(json_ld(version, root, on=on))


def desk_json_ld(desk: DeskFacts, root: str = "") -> str:
    """The desk as GovernmentOffice."""
    return _text({"@context": CONTEXT, **office(desk, root)})


def block(text: str) -> SafeString:
    """A block of data with text of `json_ld` or `desk_json_ld`."""
    # Written by _text, in which no "<" is left.
    return format_html('<script type="{}">{}</script>', MEDIA_TYPE, mark_safe(text))  # noqa: S308


def service(version: ProcedureVersion, root: str, *, on: date) -> Node:
    """The service as a node, without context."""
    record, procedure = version.content, version.procedure
    page = f"{root}/thu-tuc/{procedure.number}/"
    return _said(
        {
            "@type": "GovernmentService",
            "@id": page,
            "url": page,
            "identifier": procedure.number,
            "name": record.name,
            "description": record.summary,
            "serviceType": record.sector,
            "alternateName": list(record.keywords),
            "audience": [
                {"@type": "Audience", "audienceType": one} for one in record.audiences
            ],
            "provider": _body(record.bodies.executing or record.bodies.competent),
            "serviceOperator": _body(record.bodies.competent),
            "availableChannel": [_channel(one, record, on) for one in record.channels],
            "serviceOutput": [
                {"@type": "DigitalDocument", "name": one.name} for one in record.results
            ],
            "subjectOf": _said(
                {
                    "@type": "CreativeWork",
                    "version": version.code,
                    "name": version.decision,
                    "datePublished": version.decided_on and version.decided_on.isoformat(),
                    "temporalCoverage": _coverage(version),
                }
            ),
        }
    )  # fmt: skip


def office(desk: DeskFacts, root: str) -> Node:
    """The desk as a node, without context. People's names stay out of it."""
    page = f"{root}/noi-tiep-nhan/{desk.slug}/"
    return _said(
        {
            "@type": "GovernmentOffice",
            "@id": page,
            "url": page,
            "name": desk.name,
            "address": desk.address,
            "telephone": desk.phone or desk.hotline,
            "email": desk.email,
            "sameAs": desk.website,
            "openingHours": [_hours(one) for one in desk.hours],
            "contactPoint": _said(
                {
                    "@type": "ContactPoint",
                    "contactType": "Đường dây nóng",
                    "telephone": desk.hotline,
                }
            )
            if desk.hotline
            else {},
        }
    )


def _channel(channel: SubmissionChannel, record: ProcedureRecord, on: date) -> Node:
    fees = [one for one in channel.fees if not one.is_over(on)]
    return _said(
        {
            "@type": "ServiceChannel",
            "name": channel_name(channel.kind),
            "availableLanguage": "vi",
            "processingTime": _duration(channel.times),
            "description": "; ".join(time_words(one) for one in channel.times),
            "providesService": _said(
                {
                    "@type": "Service",
                    "name": record.name,
                    "offers": [_offer(one, on) for one in fees],
                }
            )
            if fees
            else {},
        }
    )


def _offer(fee: FeeRule, on: date) -> Node:
    return _said(
        {
            "@type": "Offer",
            "name": fee.kind.label,
            "price": fee.amount,
            "priceCurrency": fee.currency if fee.amount is not None else "",
            "description": fee_words(fee, on=on),
            "validFrom": fee.valid_from and fee.valid_from.isoformat(),
            "validThrough": fee.valid_until and fee.valid_until.isoformat(),
        }
    )


def _duration(times: Sequence[TimeLimit]) -> str:
    """A duration where the channel has exactly one that ISO 8601 can say."""
    if len(times) != 1 or times[0].value is None or times[0].unit not in _DURATIONS:
        return ""
    return _DURATIONS[times[0].unit].format(times[0].value)


def _body(name: str) -> Node:
    return {"@type": "GovernmentOrganization", "name": name} if name else {}


def _coverage(version: ProcedureVersion) -> str:
    if version.valid_from is None and version.valid_until is None:
        return ""
    starts = version.valid_from.isoformat() if version.valid_from else ".."
    ends = version.valid_until.isoformat() if version.valid_until else ".."
    return f"{starts}/{ends}"


def _hours(one: Mapping[str, str]) -> str:
    return f"{one.get('days', '')} {one.get('from', '')}-{one.get('until', '')}".strip()


def _said(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in ("", None, [], {})}


def _text(node: Node) -> str:
    return json.dumps(node, ensure_ascii=False).translate(_ESCAPED)
