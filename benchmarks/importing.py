"""How long a national file of 2,642 procedures takes: read, previewed, written, found.

    .venv/bin/python -m benchmarks.importing

Limit: 60 s on SQLite, the search index included; the same file again changes nothing. The records
are made up; their length is that of real ones (about 6 KB each).
"""

import gzip
import json
import os
import sys
import tempfile
import time

COUNT, LIMIT = 2642, 60.0
_STEP = "Cơ quan tiếp nhận kiểm tra tính đầy đủ của hồ sơ, trả lời bằng văn bản và nêu rõ lý do. "


def main() -> int:
    """Print each part beside the limit of the whole; 1 where it is broken."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"MOTCUA_HOME": home, "DJANGO_SETTINGS_MODULE": "motcua.settings.demo"}
        import django

        django.setup()
        first = _import(_file(), "first")
        again = _import(_file(), "again")
    print(f"{'all of the first':20}{first:8.1f} s   limit {LIMIT:.0f} s")
    return int(first > LIMIT or again > LIMIT)


def _import(content: bytes, name: str) -> float:
    from django.core.management import call_command

    from motcua.catalogue.actions.import_take_in import (
        ImportOwner,
        approve_import,
        take_in_procedures,
    )
    from motcua.catalogue.jobs.importing import apply_import, read_import
    from motcua.catalogue.queries.import_files import ALLOWED
    from motcua.foundation import files, outbox
    from motcua.foundation.actor import SYSTEM
    from motcua.kernel import clock

    if name == "first":
        call_command("migrate", verbosity=0)
    at, started = clock.now(), time.perf_counter()
    stored = files.store(content, name="quoc-gia.gz", by=SYSTEM, at=at, allowed=ALLOWED)
    run = take_in_procedures(stored, owner=ImportOwner(), by=SYSTEM, at=at)
    read_import(run.code, at=at)
    read = time.perf_counter()
    approve_import(run.code, by=SYSTEM, at=clock.now())
    run = apply_import(run.code, at=clock.now())
    written = time.perf_counter()
    outbox.deliver_pending()
    found = time.perf_counter()
    counts = {key: run.counts.get(key, 0) for key in ("new", "changed", "same", "problem")}
    spans = {"read": read - started, "written": written - read, "found": found - written}
    parts = ", ".join(f"{part} {seconds:.1f} s" for part, seconds in spans.items())
    print(f"{name:20}{found - started:8.1f} s   {parts}   {counts}")
    return found - started


def _file() -> bytes:
    rows = (json.dumps(_row(number), ensure_ascii=False) for number in range(COUNT))
    return gzip.compress("\n".join(rows).encode(), 1)


def _row(number: int) -> dict[str, str]:
    papers = "".join(
        f"Giấy tờ số {n} của thủ tục kèm theo mẫu quy địnhMau {n}.docx1 bản chính,1 bản sao"
        for n in range(6)
    )
    channels = "".join(
        f"{kind}{1 + number % 30} Ngày làm việc{10 + number % 90},000 Việt Nam Đồng(/hồ sơ){_STEP}"
        for kind in ("Trực tuyến", "Dịch vụ bưu chính", "Trực tiếp")
    )
    bases = "".join(
        f"Nghị định số {n}/2025/NĐ-CP quy định chi tiết một số điều{n}/2025/NĐ-CP"
        for n in range(1, 7)
    )
    return {
        "ma_thu_tuc": f"1.{100_000 + number}",
        "ten_thu_tuc": f"Cấp giấy phép hoạt động loại {number % 97} cho cơ sở số {number}",
        "so_quyet_dinh": f"{number % 120 + 1}/QĐ-BM",
        "linh_vuc": f"Lĩnh vực {number % 140}",
        "cap_thuc_hien": "Cấp tỉnh, Cấp xã",
        "doi_tuong_thuc_hien": "Công dân Việt Nam, Doanh nghiệp",
        "co_quan_thuc_hien": "Sở Văn hóa và Thể thao",
        "trinh_tu_thuc_hien": "\n".join(f"Bước {n}: {_STEP * 4}" for n in range(1, 6)),
        "cach_thuc_thuc_hien": f"Hình thức nộpThời gianPhí, lệ phíMô tả{channels}",
        "thanh_phan_ho_so": f"--Tên giấy tờMẫu đơn, tờ khaiSố lượng{papers}",
        "can_cu_phap_ly": f"Tên văn bản pháp lýMã văn bản{bases}",
        "ket_qua_xu_ly": f"Giấy phépMã: KQ.G09.{number:06}",
        "nguon_bo": "bo-van-hoa-the-thao-du-lich",
    }


if __name__ == "__main__":
    sys.exit(main())
