"""A few made-up entries to search among."""

from motcua.foundation import search


def _entry(code: str, title: str, level: str = "Cấp xã", weight: int = 90) -> search.Entry:
    return search.Entry(
        kind="procedure",
        ref=f"catalogue.procedure:{code}",
        title=title,
        url=f"/thu-tuc/{code}/",
        codes=(code,),
        names=("Hộ tịch", "Ủy ban nhân dân cấp xã"),
        facets={"level": (level,)},
        weight=weight,
    )


SHELF = (
    _entry("1.000001", "Thủ tục đăng ký kết hôn"),
    _entry("1.000002", "Thủ tục đăng ký kết hôn có yếu tố nước ngoài"),
    _entry("1.000003", "Thủ tục đăng ký khai sinh"),
    _entry("1.000004", "Cấp bản sao trích lục hộ tịch"),
    _entry("1.000005", "Đăng ký hoạt động của câu lạc bộ thể thao", "Cấp tỉnh", 50),
    _entry("2.000006", "Cấp giấy phép xây dựng nhà ở riêng lẻ"),
    _entry("2.000007", "Xác nhận thông tin về cư trú"),
    _entry("2.000008", "Thông báo tổ chức biểu diễn nghệ thuật", "Cấp tỉnh", 60),
)


def found(text: str) -> list[str]:
    """The codes found, in order."""
    return [hit.ref.partition(":")[2] for hit in search.find(text).hits]
