"""Addresses of signing in, notices and members."""

from django.urls import path

from motcua.people.web import adding, editing, grants, member, members, notices, password, profile
from motcua.people.web.signing_in import SignIn, sign_out
from motcua.people.web.typed import send_again

app_name = "people"
urlpatterns = [
    path("dang-nhap/", SignIn.as_view(), name="sign_in"),
    path("gui-lai/", send_again, name="send_again"),
    path("dang-xuat/", sign_out, name="sign_out"),
    path("doi-mat-khau/", password.change_password, name="change_password"),
    path("toi/", profile.profile, name="profile"),
    path("thong-bao/", notices.notices, name="notices"),
    path("thong-bao/da-doc/", notices.read_all, name="read_all_notices"),
    path("thong-bao/<slug:code>/", notices.open_notice, name="open_notice"),
    path("thong-bao/<slug:code>/da-doc/", notices.read, name="read_notice"),
    path("nhan-su/", members.members, name="members"),
    path("nhan-su/them/", adding.add, name="add_member"),
    path("nhan-su/<slug:code>/", member.member, name="member"),
    path("nhan-su/<slug:code>/sua/", editing.edit, name="edit_member"),
    path("nhan-su/<slug:code>/tai-khoan/", adding.open_account, name="open_account"),
    path("nhan-su/<slug:code>/mat-khau/", password.reset_password, name="reset_password"),
    path("nhan-su/<slug:code>/ngung/", editing.deactivate, name="deactivate_member"),
    path("nhan-su/<slug:code>/hoat-dong/", editing.reactivate, name="reactivate_member"),
    path("nhan-su/<slug:code>/vai-tro/", grants.grant, name="grant_role"),
    path("nhan-su/<slug:code>/vai-tro/thoi/", grants.revoke, name="revoke_role"),
]
