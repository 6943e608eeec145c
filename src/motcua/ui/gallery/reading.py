"""Sample values: text with abbreviations."""

READING_SAMPLE = (
    "Nộp hồ sơ tại UBND xã nơi cư trú; người nộp xuất trình CCCD. UBND xã trả kết quả trong ngày."
)
