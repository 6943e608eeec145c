"""What an imported record leaves as it was: the words and choices that staff added for citizens."""

from dataclasses import replace

from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import (
    NONE_STATED,
    Component,
    ProcedureRecord,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeRule


def keep_guidance(new: ProcedureRecord, current: ProcedureRecord) -> ProcedureRecord:
    """The new record with what national sources never say taken over from the current one.

    A paper of the same name keeps when it is needed and what data replaces it; a doubtful sum gives
    way to the amount that a person has put right.
    """
    papers = {paper.name: paper for paper in current.components}
    return replace(
        new,
        summary=new.summary or current.summary,
        keywords=new.keywords or current.keywords,
        questions=new.questions or current.questions,
        dossier_sets=new.dossier_sets or current.dossier_sets,
        conditions=new.conditions or _none_stated(current),
        channels=_channels(new, current),
        related=new.related or current.related,
        online_level=_level(new, current),
        partial_reason=new.partial_reason or current.partial_reason,
        components=tuple(_kept(paper, papers.get(paper.name)) for paper in new.components),
    )


def _level(new: ProcedureRecord, current: ProcedureRecord) -> OnlineLevel:
    return current.online_level if new.online_level is OnlineLevel.UNKNOWN else new.online_level


def _kept(paper: Component, before: Component | None) -> Component:
    if before is None:
        return paper
    return replace(
        paper,
        when=paper.when or before.when,
        replaced_by_data=paper.replaced_by_data or before.replaced_by_data,
        type_code=paper.type_code or before.type_code,
        form_name=paper.form_name or before.form_name,
    )


def _none_stated(current: ProcedureRecord) -> str:
    """That there are no conditions, which staff state and sources leave blank."""
    return NONE_STATED if current.conditions == NONE_STATED else ""


def _channels(new: ProcedureRecord, current: ProcedureRecord) -> tuple[SubmissionChannel, ...]:
    kinds = [channel.kind for channel in new.channels]
    if kinds != [channel.kind for channel in current.channels]:
        return new.channels
    pairs = zip(new.channels, current.channels, strict=True)
    return tuple(replace(one, fees=_fees(one.fees, before.fees)) for one, before in pairs)


def _fees(new: tuple[FeeRule, ...], current: tuple[FeeRule, ...]) -> tuple[FeeRule, ...]:
    """Where the rows are the same in number, a doubtful one is what stands in its place."""
    if len(new) != len(current):
        return new
    pairs = zip(new, current, strict=True)
    return tuple(was if one.is_doubtful and was.amount is not None else one for one, was in pairs)
