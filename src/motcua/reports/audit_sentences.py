"""What each audit code of this context says, in Vietnamese, with named placeholders."""

SENTENCES: dict[str, str] = {
    "outline.loaded": "Nạp đề cương “{name}”, {count} mục",
    "outline.made": "Lập đề cương “{name}” từ các mục của kế hoạch",
    "outline.bound": "Gắn các mục của đề cương với nguồn số liệu",
    "report.created": "Lập dự thảo báo cáo {label}",
    "report.drafted": "Lấy lại số liệu và lời văn đề xuất từ minh chứng",
    "report.edited": "Sửa {what} của dự thảo báo cáo",
    "report.unit_report_read": "Đọc báo cáo của {unit}: {count} phần",
    "report.unit_part_taken": "Đưa lời văn của {unit} vào mục {section}",
    "report.submitted": "Trình ký báo cáo, bản {revision}",
    "report.taken_back": "Rút báo cáo về để sửa",
    "report.approved": "Duyệt báo cáo, bản {revision}",
    "report.sent_back": "Trả lại báo cáo: {reason}",
    "report.issued": "Ghi nhận đã ban hành báo cáo số {number} ngày {issued_on}",
}
