"""What the trail says about the plumbing's own verbs."""

SENTENCES = {
    "lexicon.added": "Thêm từ tìm kiếm “{words}”: {means}",
    "lexicon.changed": "Sửa từ tìm kiếm “{words}”: {means}",
    "lexicon.removed": "Bỏ từ tìm kiếm “{words}”",
    "outbox.retried": "Cho thử lại thông điệp {name}",
    "outbox.skipped": "Bỏ qua thông điệp {name}: {reason}",
}
