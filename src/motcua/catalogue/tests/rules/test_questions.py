"""Conditions name questions that are asked; a question's keys stay when its words change."""

from dataclasses import replace

from motcua.catalogue.forms.record_questions import QuestionForm
from motcua.catalogue.rules.questions import without_dangling
from motcua.catalogue.rules.record import Choice, Component, Question
from tests.support.catalogue import a_record

WHERE = Question(
    key="noi-sinh",
    text="Cháu sinh ở đâu?",
    choices=(Choice(key="trong", text="Trong nước"), Choice(key="ngoai", text="Nước ngoài")),
)


def test_conditions_on_questions_that_are_gone_are_dropped() -> None:
    paper = Component(name="Bản dịch", when={"noi-sinh": ("ngoai", "cu"), "khac": ("co",)})
    record = a_record(components=(paper,), questions=(WHERE,))
    (kept,) = without_dangling(record).components
    assert kept.when == {"noi-sinh": ("ngoai",)}
    (bare,) = without_dangling(replace(record, questions=())).components
    assert bare.when == {}


def test_an_answer_keeps_its_key_by_its_words_or_its_place() -> None:
    typed = {"q-text": "Nơi sinh?", "q-choices": "Trong nước\nỞ nước ngoài"}
    form = QuestionForm(typed, prefix="q")
    assert form.is_valid()
    assert form.row(WHERE) == replace(
        WHERE,
        text="Nơi sinh?",
        choices=(WHERE.choices[0], Choice(key="ngoai", text="Ở nước ngoài")),
    )


def test_a_question_has_at_least_two_answers() -> None:
    assert not QuestionForm({"q-text": "Sao?", "q-choices": "Có"}, prefix="q").is_valid()
