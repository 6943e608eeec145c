"""Addresses of the staff shell."""

from django.urls import path

from motcua.workbench.web import lexicon, operations, searches
from motcua.workbench.web.start import start

app_name = "workbench"
urlpatterns = [
    path("ban-lam-viec/", start, name="start"),
    path("tu-tim-kiem/", lexicon.lexicon, name="lexicon"),
    path("tu-tim-kiem/them/", lexicon.add_word, name="add_word"),
    path("tu-tim-kiem/<slug:code>/", lexicon.word, name="word"),
    path("tu-tim-kiem/<slug:code>/bo/", lexicon.remove_word, name="remove_word"),
    path("nguoi-dan-tim-gi/", searches.searches, name="searches"),
    path("van-hanh/", operations.operations, name="operations"),
    path("van-hanh/<slug:code>/thu-lai/", operations.retry, name="retry_message"),
    path("van-hanh/<slug:code>/bo-qua/", operations.skip, name="skip_message"),
]
