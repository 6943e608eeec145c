import json

import pytest

from motcua.kernel.refs import Ref


def test_a_reference_names_context_kind_and_code():
    ref = Ref.to("plans", "task", "4k7wq2mx")
    assert ref == "plans.task:4k7wq2mx"
    assert (ref.context, ref.kind, ref.code) == ("plans", "task", "4k7wq2mx")


def test_a_reference_travels_as_its_text():
    ref = Ref("documents.official_document:ab12")
    assert Ref(json.loads(json.dumps(ref))) == ref


@pytest.mark.parametrize("text", ["", "plans", "plans.task", "task:1", "Plans.Task:1", "a.b:c d"])
def test_a_text_of_another_form_is_refused(text):
    with pytest.raises(ValueError, match="reference"):
        Ref(text)
