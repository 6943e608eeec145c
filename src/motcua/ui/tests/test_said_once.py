"""Words that never differ are put into words once; a visitor's own language is still asked for."""

import pytest
from django.template import Context, Engine
from django.template.base import TextNode
from django.test import override_settings

from motcua.ui.said_once import CHOOSES_LANGUAGE

ENGINE = Engine(libraries={"i18n": "motcua.ui.said_once"})
DJANGO = Engine(libraries={"i18n": "django.templatetags.i18n"})
DJANGO_SAYS = "Tháng 1"  # its own catalogue of Vietnamese words
MANY = override_settings(MIDDLEWARE=[CHOOSES_LANGUAGE])


def compiled(source: str, engine: Engine = ENGINE) -> str:
    return engine.from_string("{% load i18n %}" + source).render(Context({"word": "<b>"}))


@pytest.mark.parametrize(
    "source",
    [
        '{% translate "Nộp hồ sơ" %}',
        '{% trans "January" %}',
        '{% translate "Đạt 100%% & hơn" %}',
        '{% translate "Phí" as fee %}[{{ fee }}]',
        '{% translate "may" context "abbrev. month" %}',
        '{% translate "Phí"|upper %}',
        "{% translate word %}",
        '{% translate "January" noop %}',
    ],
)
def test_a_tag_says_what_the_one_of_django_says(source: str) -> None:
    assert compiled(source) == compiled(source, DJANGO)


def test_constant_words_are_plain_text_of_the_template() -> None:
    template = ENGINE.from_string('{% load i18n %}{% translate "January" %}')
    assert all(isinstance(node, TextNode) for node in template.nodelist[1:])
    assert template.render(Context()) == DJANGO_SAYS


def test_words_are_asked_for_at_each_page_where_visitors_choose_a_language() -> None:
    with MANY:
        template = ENGINE.from_string('{% load i18n %}{% translate "January" %}')
    assert not isinstance(template.nodelist[-1], TextNode)
