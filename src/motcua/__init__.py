"""Một Cửa – quản lý thông tin, tuyên truyền và công khai thủ tục hành chính."""

__version__ = "0.1.0"
