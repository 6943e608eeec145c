"""The door of the staff pages, under the name that the contexts above know it by."""

from motcua.foundation.web.access import StaffRequest, staff_page

__all__ = ["StaffRequest", "staff_page"]
