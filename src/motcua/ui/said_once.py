"""Constant words of templates, put into words once.

A page of a procedure says some thirty of them; translated anew at every page, they would be a
seventh of its cost. While no middleware chooses a language for each visitor, every page says the
same: the tag becomes plain text when its template is compiled. With `LocaleMiddleware` among the
middleware it is Django's own again.
"""

from django.conf import settings
from django.template import Context
from django.template.base import Node, Parser, TextNode, Token
from django.templatetags import i18n
from django.utils import translation

CHOOSES_LANGUAGE = "django.middleware.locale.LocaleMiddleware"


def translate(parser: Parser, token: Token) -> Node:
    """`{% translate "words" %}`, as plain text where its words are known already."""
    node = i18n.do_translate(parser, token)
    if CHOOSES_LANGUAGE in settings.MIDDLEWARE or not _is_constant(node):
        return node
    with translation.override(settings.LANGUAGE_CODE):
        return TextNode(node.render(Context()))


def _is_constant(node: i18n.TranslateNode) -> bool:
    words = node.filter_expression
    is_literal = words.var.literal is not None and not words.filters
    return is_literal and node.asvar is None and node.message_context is None
