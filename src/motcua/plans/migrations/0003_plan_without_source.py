"""Drop the columns whose content 0002 copied."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("plans", "0002_plan_source")]

    operations = [
        migrations.RemoveField(model_name="plan", name="source_text"),
        migrations.RemoveField(model_name="plan", name="reading"),
    ]
