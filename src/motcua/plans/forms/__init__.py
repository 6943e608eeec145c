"""Forms of the staff pages: they check what was typed; decisions stay in rules and actions."""
