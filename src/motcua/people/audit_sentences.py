"""What a reader of the trail sees for each thing done here."""

SENTENCES = {
    "people.member_added": "Đã thêm {name} vào {unit}.",
    "people.member_edited": "Đã sửa thông tin của {name}.",
    "people.member_deactivated": "Đã ngừng hoạt động của {name}.",
    "people.member_reactivated": "Đã cho {name} hoạt động trở lại.",
    "people.account_opened": "Đã lập tài khoản {username} cho {name}.",
    "people.role_granted": "Đã giao vai trò {role} tại {unit} cho {name}.",
    "people.role_revoked": "Đã thôi giao vai trò {role} tại {unit} của {name}.",
    "people.password_reset": "Đã đặt lại mật khẩu của {name}.",
    "people.password_changed": "Đã đổi mật khẩu.",
}
