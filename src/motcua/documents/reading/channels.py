"""Communication channels that the text names, from a fixed list."""

import re
from collections.abc import Iterable

from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import Channel

_WORDS: dict[str, str] = {
    "bus_shelter": r"nhà chờ xe buýt|trạm (?:chờ )?xe buýt",
    "column": r"chuyên mục|chuyên trang",
    "conference": r"hội nghị",
    "contest": r"cuộc thi|hội thi",
    "dialogue": r"(?:tổ chức|hội nghị|diễn đàn)[^.;]{0,70}đối thoại(?!,? thương lượng)",
    "digital_platform": r"nền tảng số",
    "direct_contact": r"tuyên truyền trực tiếp|tuyên truyền miệng|tiếp xúc trực tiếp",
    "emulation_movement": r"phong trào thi đua",
    "forum": r"diễn đàn",
    "handbook": r"sổ tay|cẩm nang|biên soạn (?:và phát hành )?tài liệu",
    "hotline": r"đường dây nóng|tổng đài",
    "inspection": (
        r"lồng ghép[^.;]{0,80}trong (?:quá trình|các (?:đợt|cuộc)) (?:thanh tra, )?kiểm tra"
    ),
    "law_dissemination": r"trong công tác (?:tuyên truyền, )?phổ biến,? giáo dục pháp luật",
    "leaflet": r"tờ rơi|tờ gấp",
    "led_screen": r"màn hình led|bảng led|bảng điện tử|màn hình điện tử",
    "live_exchange": r"giao lưu trực tuyến",
    "loudspeaker": r"\bloa\b|truyền thanh|phát thanh (?:cấp )?(?:huyện|xã|cơ sở)",
    "mass_media": r"phương tiện (?:thông tin|truyền thông) đại chúng",
    "mobile_film": r"phim lưu động",
    "newsletter": r"bản tin|tờ tin",
    "notice_board": r"niêm yết|bảng tin",
    "party_and_unions": r"sinh hoạt (?:chi bộ|đảng|đoàn|công đoàn|hội|chi hội)",
    "photo_video": r"phim,? ảnh|ảnh, phim|hình ảnh, video|triển lãm ảnh",
    "portal": r"cổng (?:thông tin|giao tiếp)|cổng ttđt|trang thông tin điện tử|website|trang web",
    "poster_pano": r"pa ?-?n[oô]\b|áp phích|poster",
    "press": r"báo chí|thông tấn|báo in\b|báo viết",
    "press_online": r"báo điện tử|báo mạng",
    "radio": r"(?<!loa )phát thanh",
    "seminar": r"hội thảo",
    "slogan_banner": (
        r"hệ thống khẩu hiệu|treo[^.;]{0,30}khẩu hiệu|băng ?-?rôn|khẩu hiệu, (?:pa|băng|áp)"
    ),
    "social_facebook": r"facebook",
    "social_general": r"mạng xã hội",
    "social_youtube": r"youtube",
    "social_zalo": r"zalo",
    "staff_meeting": r"giao ban|cuộc họp|họp cơ quan",
    "stage_performance": r"sân khấu|văn nghệ|tiểu phẩm",
    "talk": r"nói chuyện chuyên đề|buổi nói chuyện",
    "talkshow": r"t[ọo]a đàm|toạ đàm|talkshow",
    "training": r"tập huấn",
    "tv": r"truyền hình",
    "video_clip": r"video|\bclip",
    "visual_propaganda": r"(?:cổ động|tuyên truyền) trực quan",
}
_PATTERNS = {name: re.compile(words) for name, words in _WORDS.items()}  # of small letters
_SPECIFIC_SOCIAL = frozenset({"social_facebook", "social_zalo", "social_youtube"})
_SPECIFIC_MEDIA = frozenset({"tv", "radio", "press", "portal"})


def read_channels(passages: Iterable[Passage], lines: Lines) -> tuple[Channel, ...]:
    """Each channel once, at the first words that name it.

    The general names ("mạng xã hội", "phương tiện thông tin đại chúng") count only where the
    text does not go on to name the particular ones.
    """
    found: dict[str, Channel] = {}
    for passage in passages:
        small = passage.text.lower()
        if len(small) != len(passage.text):  # a foreign capital that is two small letters
            continue
        for name, pattern in _PATTERNS.items():
            if name not in found and (match := pattern.search(small)):
                words = passage.cut(*match.span())
                found[name] = Channel(name=name, text=words.text, place=lines.place_of(words))
    if found.keys() & _SPECIFIC_SOCIAL:
        found.pop("social_general", None)
    if len(found.keys() & _SPECIFIC_MEDIA) > 2:
        found.pop("mass_media", None)
    return tuple(sorted(found.values(), key=lambda channel: channel.place.start))
