"""The search index is as the catalogue is."""

from datetime import date, datetime
from typing import Any

import pytest
from django.db import transaction

from motcua.catalogue.actions.indexing import index_everything, index_procedures
from motcua.catalogue.actions.marking import Marks, mark
from motcua.catalogue.messages import ProcedureVersionEnded
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.searching import found_numbers, is_indexed
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import outbox, search
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import SearchEntry, SearchTerm
from motcua.foundation.search.counting import count_again
from motcua.foundation.search.rewording import reword
from motcua.kernel.clock import VN_TZ
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.factories import SOME_DAY

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


def version(number: str, *, internal: bool = False, ended: bool = False, **record: Any) -> Any:
    procedure = ProcedureFactory(number=number, internal=internal)
    traits = {"ended": True} if ended else {"in_force": True}
    return ProcedureVersionFactory(
        procedure=procedure, record=to_json(a_record(**record)), **traits
    )


def test_only_public_versions_in_force_can_be_found() -> None:
    version("1.900001")
    version("1.900002", internal=True)
    version("1.900003", ended=True)
    ProcedureVersionFactory(procedure__number="1.900004")  # a draft
    assert index_everything(on=TODAY) == 1
    assert found_numbers("thong bao bieu dien") == ["1.900001"]


def test_papers_results_and_keywords_lead_to_the_procedure() -> None:
    version("1.900001", keywords=("đêm nhạc từ thiện",))
    index_everything(on=TODAY)
    for text in ("kịch bản chương trình", "văn bản chấp thuận", "đêm nhạc từ thiện", "1.900001"):
        assert found_numbers(text) == ["1.900001"], text


def test_a_version_that_ended_is_taken_out() -> None:
    ended = version("1.900001")
    index_everything(on=TODAY)
    ended.valid_until = date(2026, 11, 1)
    ended.save()
    assert index_procedures(["1.900001"], on=TODAY) == 0
    assert found_numbers("thong bao bieu dien") == []


def test_the_index_follows_the_messages() -> None:
    made = version("1.900001")
    with transaction.atomic():
        outbox.publish(
            ProcedureVersionEnded(
                procedure=made.procedure.code, number="1.900001", version=made.code
            )
        )
    outbox.deliver_pending()
    assert found_numbers("thong bao bieu dien") == ["1.900001"]


def test_making_the_index_anew_forgets_what_is_gone_and_leaves_other_kinds() -> None:
    version("1.900001")
    search.put(search.Entry("procedure", "catalogue.procedure:9.999999", "Thông báo biểu diễn cũ"))
    search.put(search.Entry("page", "pages.page:1", "Thông báo biểu diễn ở đâu"))
    index_everything(on=TODAY)
    assert found_numbers("thông báo biểu diễn") == ["1.900001"]
    assert {hit.kind for hit in search.find("thông báo biểu diễn").hits} == {"procedure", "page"}


def test_a_procedure_of_the_commune_stands_before_the_same_of_the_ministry() -> None:
    version("1.900001", levels=(Level.MINISTRY,))
    version("1.900002", levels=(Level.COMMUNE,))
    index_everything(on=TODAY)
    assert found_numbers("thông báo biểu diễn") == ["1.900002", "1.900001"]


def test_facets_are_the_parts_that_lists_are_narrowed_by() -> None:
    version("1.900001", levels=(Level.COMMUNE,))
    version("1.900002")
    index_everything(on=TODAY)
    narrowed = search.find(
        "biểu diễn", kinds=["procedure"], facets={"level": ["commune"], "online": ["full"]}
    )
    assert [hit.ref[-8:] for hit in narrowed.hits] == ["1.900001"]
    assert {one.name for one in narrowed.facets} == {
        "sector",
        "level",
        "online",
        "audience",
        "agency",
    }


def test_the_code_at_the_end_of_a_name_is_not_part_of_the_title() -> None:
    version("1.900001", name="Cấp giấy phép môi trường (cấp Tỉnh) ( 1.900001 )")
    index_everything(on=TODAY)
    assert (
        search.find("giấy phép môi trường").hits[0].title == "Cấp giấy phép môi trường (cấp Tỉnh)"
    )


def test_it_is_known_whether_the_index_is_whole() -> None:
    assert is_indexed(on=TODAY)
    version("1.900001")
    assert not is_indexed(on=TODAY)
    index_everything(on=TODAY)
    assert is_indexed(on=TODAY)


def test_a_procedure_marked_internal_is_gone_from_search_at_once() -> None:
    made = version("1.900001")
    index_everything(on=TODAY)
    set_marks(made.procedure.code, internal=True)
    assert found_numbers("thong bao bieu dien") == []


def test_a_procedure_made_public_again_can_be_found() -> None:
    made = version("1.900001", internal=True)
    set_marks(made.procedure.code, internal=False)
    outbox.deliver_pending()
    assert found_numbers("thong bao bieu dien") == ["1.900001"]


def test_what_is_hidden_is_never_found_by_strangers_and_changes_no_answer_of_theirs() -> None:
    version("1.900001")
    index_everything(on=TODAY)
    before = search.find("bổ nhiệm quản ngục"), search.suggest("thông báo")
    counted = set(SearchTerm.objects.values_list("term", "entries_count"))
    secret = "Bổ nhiệm quản ngục, thông báo biểu diễn"
    version("1.900002", internal=True, name=secret)
    version("1.900003", ended=True, name=secret)
    ProcedureVersionFactory(procedure__number="1.900004", record=to_json(a_record(name=secret)))
    assert index_everything(on=TODAY) == 1
    for kinds in ([], ["procedure"], ["procedure_version"]):
        for text in (
            "bổ nhiệm quản ngục",
            "1.900002",
            "900003",
            "thông báo biểu diễn",
            "quan ngụk",
        ):
            refs = {hit.ref for hit in search.find(text, kinds=kinds).hits}
            assert refs <= {"catalogue.procedure:1.900001"}, (kinds, text)
            assert refs >= {hit.ref for hit in search.suggest(text, kinds=kinds)}
        narrowed = search.find("thông báo", kinds=kinds, facets={"stage": ["draft", "ended"]})
        assert not narrowed.hits
    assert (search.find("bổ nhiệm quản ngục"), search.suggest("thông báo")) == before
    assert set(SearchTerm.objects.values_list("term", "entries_count")) == counted
    assert len(search.gather("bo nhiem quan nguc").refs) == 3
    count_again()
    assert set(SearchTerm.objects.values_list("term", "entries_count")) == counted


def test_what_staff_alone_find_follows_the_versions() -> None:
    draft = ProcedureVersionFactory(procedure__number="1.900001")
    index_everything(on=TODAY)
    (ref,) = search.gather("thong bao bieu dien").refs
    assert ref.endswith(draft.code)
    ProcedureVersion.objects.filter(pk=draft.pk).update(
        state="announced", announced_at=SOME_DAY, valid_from=TODAY
    )
    assert index_procedures(["1.900001"], on=TODAY) == 1
    assert search.gather("thong bao bieu dien").refs == ("catalogue.procedure:1.900001",)
    ProcedureVersion.objects.update(state="dropped")
    assert index_procedures(["1.900001"], on=TODAY) == 0
    assert search.gather("thong bao bieu dien").refs == ()


def test_a_changed_lexicon_keeps_what_the_lists_of_staff_are_narrowed_by() -> None:
    version("1.900001", internal=True)
    index_everything(on=TODAY)
    reword(["biểu diễn"])
    SearchEntry.objects.update(other_terms="")
    assert reword(["biểu diễn"]) == 1
    assert len(search.gather("", facets={"mark": ["is_internal"]}).refs) == 1


def set_marks(code: str, *, internal: bool) -> None:
    marks = Marks(
        is_internal=internal,
        is_linked=False,
        is_on_the_spot=False,
        is_boundary_free=False,
        marks_basis="",
    )
    mark(code, marks, by=SYSTEM, at=datetime(2026, 11, 24, 9, tzinfo=VN_TZ))
