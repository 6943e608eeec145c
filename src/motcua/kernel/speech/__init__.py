"""Official Vietnamese as it is spoken: figures, days, symbols and abbreviations in words.

`sentences(text, abbreviations)` gives what a voice says, sentence by sentence, each with its place
in the text, so that a page can show where the voice is. Linear in the length of the text.
"""

from motcua.kernel.speech.saying import spoken
from motcua.kernel.speech.sentence import Sentence, sentences

__all__ = ["Sentence", "sentences", "spoken"]
