import pytest

from motcua.kernel.labelled import LabelledEnum


class Season(LabelledEnum):
    DRY = "dry", "mùa khô"
    WET = "wet", "mùa mưa"


def test_the_value_is_stored_and_the_label_is_shown():
    assert Season("dry") is Season.DRY
    assert (Season.DRY, Season.DRY.label) == ("dry", "mùa khô")
    assert Season.choices() == [("dry", "mùa khô"), ("wet", "mùa mưa")]


def test_a_value_nobody_declared_is_refused():
    with pytest.raises(ValueError, match="snow"):
        Season("snow")
