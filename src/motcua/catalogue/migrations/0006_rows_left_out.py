from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0005_rows_that_staff_keep"),
    ]

    operations = [
        migrations.AlterField(
            model_name="procedureimportrow",
            name="outcome",
            field=models.CharField(
                choices=[
                    ("new", "Thêm mới"),
                    ("changed", "Thay đổi"),
                    ("same", "Không đổi"),
                    ("kept", "Giữ bản của đơn vị"),
                    ("left_out", "Bỏ qua theo lựa chọn"),
                    ("problem", "Lỗi"),
                ],
                max_length=10,
            ),
        ),
    ]
