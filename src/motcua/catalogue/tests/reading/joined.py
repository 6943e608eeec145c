"""Made-up records of Bình Minh in the shape of the national export: cells joined."""

from typing import Any

CHANNELS_HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả"
PAPERS_HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"
BASES_HEAD = "Tên văn bản pháp lýMã văn bản"


def a_row(**changes: Any) -> dict[str, Any]:
    """A whole national record; `changes` replace its texts."""
    usual = {
        "ma_thu_tuc": "1.900001",
        "ten_thu_tuc": "Thông báo tổ chức biểu diễn nghệ thuật",
        "so_quyet_dinh": "15/QĐ-BVHTTDL",
        "linh_vuc": "Nghệ thuật biểu diễn",
        "cap_thuc_hien": "Cấp tỉnh, Cấp xã",
        "loai_thu_tuc": "Loại khác",
        "doi_tuong_thuc_hien": "Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)",
        "co_quan_thuc_hien": "Sở Văn hóa và Thể thao",
        "co_quan_co_tham_quyen": "",
        "yeu_cau_dieu_kien": "Không có thông tin",
        "trinh_tu_thuc_hien": "Bước 1: Tổ chức nộp hồ sơ.\nBước 2: Sở kiểm tra, trả lời.",
        "cach_thuc_thuc_hien": f"{CHANNELS_HEAD}Trực tuyến5 Ngày làm việcMiễn phí",
        "thanh_phan_ho_so": f"--{PAPERS_HEAD}Văn bản thông báoMẫu 01.docx1 bản chính",
        "can_cu_phap_ly": f"{BASES_HEAD}Nghị định 144/2020/NĐ-CP144/2020/NĐ-CP",
        "ket_qua_xu_ly": "Văn bản chấp thuậnMã: KQ.G09.000123Từ khóaKhông có thông tin"
        "Mô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ",
        "nguon_bo": "bo-van-hoa-the-thao-du-lich",
        "detail_url": "https://dichvucong.example/thu-tuc/1",
    }
    return usual | changes
