"""Find the few assignments that were sent back without reading all the others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("plans", "0003_plan_without_source")]

    operations = [
        migrations.AddIndex(
            model_name="assignment",
            index=models.Index(
                condition=models.Q(("state", "returned")),
                fields=["task"],
                name="assignment_returned",
            ),
        ),
    ]
