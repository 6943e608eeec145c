from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0004_dropped_print_runs"),
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
                    ("problem", "Lỗi"),
                ],
                max_length=10,
            ),
        ),
    ]
