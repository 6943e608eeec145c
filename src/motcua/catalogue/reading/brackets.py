"""Text in brackets, nested ones included."""


def bracketed(text: str, at: int) -> tuple[str, int]:
    """The inside of the bracket that opens at `at`, and the place after it; ("", at) if none does.

    A bracket that never closes reaches to the end of its line.
    """
    if text[at : at + 1] != "(":
        return "", at
    depth = 0
    for place in range(at, len(text)):
        if text[place] == "(":
            depth += 1
        elif text[place] == ")":
            depth -= 1
        if depth == 0:
            return text[at + 1 : place], place + 1
    line_end = text.find("\n", at)
    end = len(text) if line_end < 0 else line_end
    return text[at + 1 : end], end


def split_outside(text: str, separator: str = ",") -> list[str]:
    """Parts between separators that stand in no bracket, trimmed, without empty ones."""
    parts, depth, start = [], 0, 0
    for place, one in enumerate(text):
        if one == "(":
            depth += 1
        elif one == ")":
            depth = max(0, depth - 1)
        elif one == separator and not depth:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]
