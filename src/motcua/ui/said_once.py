"""Constant words of public pages, put into words once.

A page of a procedure says some thirty of them; translated anew at every page, they would be a
seventh of its cost. While no middleware chooses a language for each visitor, every page says the
same: the tag becomes plain text when its template is compiled. With `LocaleMiddleware` among the
middleware it is Django's own again.
"""

from functools import lru_cache

from django.conf import settings
from django.template import Context
from django.template.base import Node, Parser, TextNode, Token
from django.templatetags import i18n
from django.utils import translation
from django.utils.translation import gettext

CHOOSES_LANGUAGE = "django.middleware.locale.LocaleMiddleware"
_IS_CHOSEN = CHOOSES_LANGUAGE in settings.MIDDLEWARE

said = gettext if _IS_CHOSEN else lru_cache(maxsize=2_048)(gettext)
"""`gettext` for constant words in pages that say many of them."""


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
