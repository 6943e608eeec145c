"""The kinds of the two-tier model (province and commune, since 01/7/2025) and of its partners.

Basis: Law 72/2025/QH15 on the organisation of local government, art. 1 and 2.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    """The tier an agency stands on; districts ended on 30/6/2025 and live on in history only."""

    CENTRAL = "central", _("Trung ương")
    PROVINCE = "province", _("Cấp tỉnh")
    DISTRICT = "district", _("Cấp huyện (đến 30/6/2025)")
    COMMUNE = "commune", _("Cấp xã")


class AgencyKind(models.TextChoices):
    """What an agency is, in the state's own organisation or beside it."""

    MINISTRY = "ministry", _("Bộ, cơ quan ngang bộ")
    PROVINCE = "province", _("Ủy ban nhân dân tỉnh, thành phố")
    DEPARTMENT = "department", _("Sở, ban, ngành cấp tỉnh")
    DISTRICT = "district", _("Ủy ban nhân dân cấp huyện (đến 30/6/2025)")
    COMMUNE = "commune", _("Ủy ban nhân dân xã, phường, đặc khu")
    PUBLIC_SERVICE = "public_service", _("Đơn vị sự nghiệp công lập")
    PARTY = "party", _("Cơ quan Đảng")
    FRONT = "front", _("Mặt trận Tổ quốc Việt Nam")
    UNION = "union", _("Đoàn thể, hội")
    SCHOOL = "school", _("Trường học, cơ sở giáo dục")
    PRESS = "press", _("Cơ quan báo chí")
    ENTERPRISE = "enterprise", _("Doanh nghiệp")
    OTHER = "other", _("Cơ quan, tổ chức khác")


class UnitKind(models.TextChoices):
    """What a unit is inside its agency; the root unit stands for the agency as a whole."""

    AGENCY = "agency", _("Toàn cơ quan")
    LEADERSHIP = "leadership", _("Lãnh đạo cơ quan")
    OFFICE = "office", _("Văn phòng")
    DIVISION = "division", _("Phòng")
    BOARD = "board", _("Ban")
    INSPECTORATE = "inspectorate", _("Thanh tra")
    BRANCH = "branch", _("Chi cục")
    ONE_STOP_CENTRE = "one_stop_centre", _("Trung tâm phục vụ hành chính công")
    PUBLIC_SERVICE = "public_service", _("Đơn vị sự nghiệp")
    TEAM = "team", _("Tổ, đội")
    NEIGHBOURHOOD = "neighbourhood", _("Thôn, tổ dân phố")
    OTHER = "other", _("Đơn vị khác")
