"""Addresses of the design system: its style sheet for everybody, its gallery for builders."""

from django.urls import path

from motcua.ui.web.gallery import gallery
from motcua.ui.web.listening import listen, recording, words
from motcua.ui.web.stylesheet import stylesheet

app_name = "ui"
urlpatterns = [
    path("giao-dien/<slug:digest>.css", stylesheet, name="stylesheet"),
    path("nghe/", listen, name="listen"),
    path("nghe/loi/", words, name="words"),
    path("nghe/<slug:digest>.mp3", recording, name="recording"),
    path("thu-vien-giao-dien/", gallery, name="gallery"),
]
