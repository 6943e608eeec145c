"""Django's view of the staff shell."""

from django.apps import AppConfig


class WorkbenchConfig(AppConfig):
    """The staff start page and what the top bar says about the person."""

    name = "motcua.workbench"
    label = "workbench"
    verbose_name = "Bàn làm việc"

    def ready(self) -> None:
        """Put the start page in the rail and tell the shell who the person is."""
        from motcua.foundation.search.lexicon.changing import may_keep
        from motcua.ui import navigation, shell
        from motcua.workbench import policies
        from motcua.workbench.standing import standing_of

        navigation.register(
            navigation.NavItem("start", "Bàn làm việc", "workbench:start", "home", 0)
        )
        navigation.register(
            navigation.NavItem(
                "operations",
                "Vận hành",
                "workbench:operations",
                "operations",
                900,
                visible=policies.may_operate,
                group=navigation.SYSTEM,
            )
        )
        for name, text, order in (
            ("searches", "Người dân tìm gì", 174),
            ("lexicon", "Từ tìm kiếm", 176),
        ):
            navigation.register(
                navigation.NavItem(
                    name,
                    text,
                    f"workbench:{name}",
                    "search",
                    order,
                    visible=may_keep,
                    group=navigation.PROCEDURES,
                )
            )
        shell.tell_standing_by(standing_of)
