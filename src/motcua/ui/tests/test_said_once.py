"""Words that never differ are put into words once; a visitor's own language is still asked for."""

import pytest
from django.template import Context, Engine
from django.template.base import TextNode
from django.test import override_settings

from motcua.ui.said_once import CHOOSES_LANGUAGE

LIBRARIES = {"i18n": "django.templatetags.i18n", "ui": "motcua.ui.templatetags.ui"}
ENGINE = Engine(libraries=LIBRARIES)
OURS, DJANGOS = "{% load i18n ui %}", "{% load i18n %}"
DJANGO_SAYS = "Tháng 1"  # its own catalogue of Vietnamese words
MANY = override_settings(MIDDLEWARE=[CHOOSES_LANGUAGE])


def compiled(source: str) -> str:
    return ENGINE.from_string(source).render(Context({"word": "<b>"}))


@pytest.mark.parametrize(
    "source",
    [
        '{% translate "Nộp hồ sơ" %}',
        '{% translate "Đạt 100%% & hơn" %}',
        '{% translate "Phí" as fee %}[{{ fee }}]',
        '{% translate "may" context "abbrev. month" %}',
        '{% translate "Phí"|upper %}',
        "{% translate word %}",
        '{% translate "January" noop %}',
    ],
)
def test_a_tag_says_what_the_one_of_django_says(source: str) -> None:
    assert compiled(OURS + source) == compiled(DJANGOS + source)


def test_constant_words_are_plain_text_of_the_template() -> None:
    template = ENGINE.from_string(OURS + '{% translate "January" %}')
    assert all(isinstance(node, TextNode) for node in template.nodelist[1:])
    assert template.render(Context()) == DJANGO_SAYS


def test_words_are_asked_for_at_each_page_where_visitors_choose_a_language() -> None:
    with MANY:
        template = ENGINE.from_string(OURS + '{% translate "January" %}')
    assert not isinstance(template.nodelist[-1], TextNode)
