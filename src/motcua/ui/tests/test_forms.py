"""How a form tells its errors."""

import re

from django.template import Context, Template

from motcua.ui import forms
from motcua.ui.gallery.forms import clean_form, wrong_form


def rendered(text: str, **values: object) -> str:
    """A template's answer with the ui tags loaded."""
    return Template("{% load ui %}" + text).render(Context(values))


def test_each_error_of_the_summary_links_to_a_control_on_the_page() -> None:
    page = rendered("{% error_summary form %}{% fields form %}", form=wrong_form())
    targets = re.findall(r'href="#([^"]+)"', page)
    assert len(targets) == len(forms.errors(wrong_form())) == 5
    assert all(f'id="{target}"' in page for target in targets)


def test_a_form_without_errors_has_no_summary() -> None:
    assert not rendered("{% error_summary form %}", form=clean_form()).strip()


def test_help_and_errors_are_tied_to_their_control() -> None:
    page = rendered("{% fields form %}", form=wrong_form())
    for described in re.findall(r'aria-describedby="([^"]+)"', page):
        assert all(f'id="{one}"' in page for one in described.split())
    assert 'aria-invalid="true"' in page


def test_what_was_typed_is_kept() -> None:
    assert 'value="32/13/2026"' in rendered("{% field form.due_on %}", form=wrong_form())


def test_a_group_of_choices_is_a_fieldset_with_a_legend() -> None:
    page = rendered("{% field form.kind %}", form=clean_form())
    assert "<fieldset" in page
    assert "<legend>Loại minh chứng" in page


def test_only_the_fields_that_may_stay_empty_are_marked() -> None:
    assert "không bắt buộc" not in rendered("{% field form.title %}", form=clean_form())
    assert "không bắt buộc" in rendered("{% field form.detail %}", form=clean_form())
