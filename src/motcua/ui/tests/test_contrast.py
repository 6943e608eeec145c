"""Every pair of colours that meets can be read: text 4.5:1, lines and bars 3:1."""

import pytest

from motcua.ui.tests.tokens import contrast, declared

THEMES = {
    "light": declared("light.css"),
    "dark": declared("light.css", "dark.css"),
    "print": declared("light.css", "print.css"),
    "strong": declared("light.css", "contrast.css"),
    "strong dark": declared("light.css", "dark.css", "contrast-dark.css"),
}
STRONG = {name: THEMES[name] for name in ("strong", "strong dark")}
GROUNDS = ("paper", "surface", "sunken", "jade-wash")
TONES = ("neutral", "active", "good", "warn", "bad")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "ink-soft", "jade", "jade-strong") for ground in GROUNDS),
    *((f"tone-{tone}", f"tone-{tone}-wash") for tone in TONES),
    *(("ink", f"tone-{tone}-wash") for tone in TONES),
    *((f"tone-{tone}", ground) for tone in TONES for ground in ("paper", "surface")),
    ("on-jade", "jade"),
    ("on-jade", "jade-strong"),
    ("on-bad", "tone-bad"),
    ("on-mark", "mark"),
    ("on-mark", "mark-strong"),
]
LINE_PAIRS = [
    *(("rule-strong", ground) for ground in ("paper", "surface", "sunken")),
    *(("focus", ground) for ground in GROUNDS),
    ("jade", "rule"),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, ink: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(colours[f"--{ink}"], colours[f"--{ground}"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS)
def test_a_border_can_be_seen_on_its_ground(theme: str, line: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(colours[f"--{line}"], colours[f"--{ground}"]) >= 3


@pytest.mark.parametrize("theme", STRONG)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_strong_contrast_is_seven_to_one(theme: str, ink: str, ground: str) -> None:
    colours = STRONG[theme]
    assert contrast(colours[f"--{ink}"], colours[f"--{ground}"]) >= 7


def test_strong_contrast_says_the_same_of_light_and_dark() -> None:
    of_light = set(declared("contrast.css"))
    assert of_light <= set(declared("contrast-dark.css"))


def test_the_measure_agrees_with_known_pairs() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_dark_and_forced_colours_speak_of_every_colour_of_the_light() -> None:
    light = set(declared("light.css"))
    assert light == set(declared("dark.css"))
    assert light == set(declared("forced.css"))
