"""Plans of the fictional province Bình Minh, in the layouts that real ones come in."""

PLAN = """\
UBND TỈNH BÌNH MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\tĐộc lập - Tự do - Hạnh phúc
Số: 15/KH-SVHTTDL\tBình Minh, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Truyền thông cải cách hành chính năm 2026
Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa;
Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch truyền thông năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của người dân.
2. Yêu cầu
Thiết thực, hiệu quả.
II. NỘI DUNG
1. Chỉ tiêu
- Mỗi tháng có ít nhất 04 tin, bài đăng trên Trang thông tin điện tử.
- Tối thiểu 90% hồ sơ được giải quyết đúng hạn.
2. Nhiệm vụ cụ thể
TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành\tSản phẩm
1\tTổ chức 02 hội nghị tập huấn\tVăn phòng Sở\tCác phòng, đơn vị\tQuý II/2026\tHội nghị
2\tBiên soạn tờ rơi\tPhòng Nghiệp vụ\tVăn phòng Sở\tTrước ngày 30/6/2026\tTờ rơi
III. KINH PHÍ
Tổng kinh phí: 120.000.000 đồng (Một trăm hai mươi triệu đồng), trong đó:
- Tập huấn: 80.000.000 đồng;
- In tờ rơi: 40.000.000 đồng.
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở: Chủ trì, phối hợp với các phòng, đơn vị thực hiện Kế hoạch; trước ngày 15 \
hằng tháng báo cáo Giám đốc Sở.
2. Các phòng, đơn vị thuộc Sở
- Bố trí người làm đầu mối.
- Gửi báo cáo kết quả về Văn phòng Sở trước ngày 10/6 và 10/12 hằng năm.
Trên đây là Kế hoạch truyền thông cải cách hành chính năm 2026./.
Nơi nhận:\tGIÁM ĐỐC
- UBND tỉnh (b/c);\t
- Các phòng, đơn vị;\t
- Lưu: VT, VP.\tNguyễn Văn Mẫu
"""

WRAPPED = """\
|
**ỦY BAN NHÂN DÂN**
XÃ AN BÌNH
-------
|
**CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
|
|
Số: 21/QĐ-UBND
|
*An Bình, ngày 10
tháng 01 năm 2026*
|

**QUYẾT ĐỊNH**

BAN HÀNH KẾ HOẠCH TRUYỀN THÔNG THỦ TỤC
HÀNH CHÍNH NĂM 2026

**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH**

*Căn cứ Nghị định số
63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;*

**QUYẾT ĐỊNH:**

**Điều 1. **Ban hành kèm theo Quyết định này Kế
hoạch truyền thông thủ tục hành chính năm 2026.

|
Nơi nhận:
- Như Điều 1;
- VPUB: CVP;
+ Cổng thông tin;
- Lưu: VT.
|
**TM. ỦY BAN NHÂN
DÂN**
**KT. CHỦ TỊCH**
PHÓ CHỦ TỊCH
Lê Thị Mẫu
|

**KẾ HOẠCH**

TRUYỀN THÔNG THỦ TỤC HÀNH CHÍNH
NĂM 2026

*(Kèm theo Quyết định số 21/QĐ-UBND ngày 10 tháng 01 năm 2026 của Chủ tịch UBND xã)*

**I. TỔ
CHỨC THỰC HIỆN**

**1.
Văn phòng:**

-
Theo dõi, đôn đốc việc thực hiện Kế hoạch này trong toàn xã, bảo đảm đúng tiến
độ đề ra.

Thời
gian hoàn thành: Trước ngày 15/4/2026.

**PHỤ LỤC**

|
**TT**
|
**Nhiệm vụ**
|
**Cơ quan chủ trì**
|
**Thời gian**
|
**Kết quả**
|
|
**I**
|
**Công khai thủ tục**
|
|
1
|
Niêm yết thủ tục hành
chính
|
Trung tâm Phục vụ hành chính công
|
Quý I/2026
|
|
|
2
|
Phát thanh 12 bài
|
Đài Truyền thanh xã
|
Cả năm
|
12 bài
|
"""
