"""What a reader of the trail sees for each thing done here."""

SENTENCES = {
    "agencies.agency_added": "Đã thêm cơ quan {name}.",
    "agencies.agency_described": "Đã sửa thông tin cơ quan {name}: {fields}.",
    "agencies.unit_added": "Đã thêm đơn vị {name}.",
    "agencies.unit_renamed": "Đã đổi tên {old_name} thành {new_name}.",
    "agencies.unit_abolished": "Đã ghi {name} tồn tại đến hết ngày {until}, kế thừa: {successor}.",
    "agencies.unit_restored": "Đã bỏ việc kết thúc {name}.",
    "agencies.alias_learned": "Đã ghi tên gọi khác “{text}” cho {name}.",
    "agencies.alias_forgotten": "Đã xóa tên gọi khác “{text}” của {name}.",
    "agencies.day_set": "Đã ghi ngày {on} là {kind} ({name}), căn cứ {basis}.",
    "agencies.day_cleared": "Đã bỏ ngày đặc biệt {on} ({name}).",
    "agencies.week_set": "Đã ghi giờ làm việc áp dụng từ {valid_from}, căn cứ {basis}.",
    "agencies.contact_added": "Đã thêm đầu mối liên hệ {value}.",
    "agencies.contact_edited": "Đã sửa đầu mối liên hệ {old_value} thành {value}.",
    "agencies.contact_removed": "Đã xóa đầu mối liên hệ {value}.",
}
