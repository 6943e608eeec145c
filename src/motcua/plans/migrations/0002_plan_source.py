"""Give the document of a plan a table of its own, and an assignment the plan of its task.

Together with 0003: rows are copied here, the old columns go there, because PostgreSQL changes no
table whose rows were touched in the same transaction.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import OuterRef, Subquery


def copy_down(apps, schema_editor):
    """Copy what stood in the plan to its source, and the plan of the task to the assignment."""
    plans, sources, tasks, assignments = (
        apps.get_model("plans", name).objects
        for name in ("Plan", "PlanSource", "Task", "Assignment")
    )
    for plan in plans.only("source_text", "reading").iterator(chunk_size=20):
        sources.create(plan=plan, text=plan.source_text, reading=plan.reading)
    assignments.update(plan=Subquery(tasks.filter(pk=OuterRef("task")).values("plan")))


class Migration(migrations.Migration):
    dependencies = [("plans", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="PlanSource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField(blank=True)),
                ("reading", models.JSONField(blank=True, default=dict)),
                (
                    "plan",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="source",
                        to="plans.plan",
                    ),
                ),
            ],
            options={"ordering": ["plan"]},
        ),
        migrations.AddField(
            model_name="assignment",
            name="plan",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="plans.plan",
            ),
        ),
        migrations.AddIndex(
            model_name="assignment",
            index=models.Index(fields=["plan", "unit_path"], name="assignment_plan_unit"),
        ),
        migrations.RunPython(copy_down, migrations.RunPython.noop),
    ]
