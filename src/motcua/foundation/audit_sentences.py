"""What the trail says about the plumbing's own verbs."""

SENTENCES = {
    "outbox.retried": "Cho thử lại thông điệp {name}",
    "outbox.skipped": "Bỏ qua thông điệp {name}: {reason}",
}
