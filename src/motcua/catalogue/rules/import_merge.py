"""What an imported record leaves as it was: the words and choices that staff added for citizens."""

from dataclasses import replace

from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import Component, ProcedureRecord


def keep_guidance(new: ProcedureRecord, current: ProcedureRecord) -> ProcedureRecord:
    """The new record with what national sources never say taken over from the current one.

    A paper of the same name keeps when it is needed and what data replaces it.
    """
    papers = {paper.name: paper for paper in current.components}
    return replace(
        new,
        summary=new.summary or current.summary,
        keywords=new.keywords or current.keywords,
        questions=new.questions or current.questions,
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
