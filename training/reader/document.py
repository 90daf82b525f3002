"""What a corpus becomes: documents of units (never cut) of words with gold per word."""
from dataclasses import dataclass, field

from .wordpiece import WordPiece, canonical, shape

IGNORE = -100
WORD_TASKS = ('upos', 'xpos', 'feats', 'sentence', 'head', 'label', 'names', 'role', 'link')


@dataclass
class Unit:
    """A sentence (trees) or paragraph (running text).

    ``gold[task][i]`` is a label id of word i or IGNORE. ``head`` is 0 for the root, else 1 + the head's place in the
    unit; ``link`` is -1 for none, else a word's place in the document. ``sentence_of[i]`` is the row of the word's
    sentence among the teacher's vectors, or -1.
    """
    words: list[str]
    paragraph: bool
    gold: dict[str, list[int]] = field(default_factory=dict)
    sentence_of: list[int] = field(default_factory=list)
    pieces: list[list[int]] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)

    def encode(self, wordpiece: WordPiece) -> 'Unit':
        """Fills pieces and shapes."""
        plain = [canonical(w) for w in self.words]
        self.pieces = [wordpiece.of_word(w) for w in plain]
        self.shapes = [shape(w) for w in plain]
        return self

    def size(self) -> int:
        """Number of pieces."""
        return sum(map(len, self.pieces))


@dataclass
class Document:
    """A text's units in order."""
    id: str
    units: list[Unit]


def spans_to_bio(length: int, spans: list[tuple[int, int, int]], fill: int = 0) -> list[int]:
    """(start, end, type) word spans, end exclusive -> labels: 0 outside, 1 + 2*type begins, 2 + 2*type goes on."""
    out = [fill] * length
    for start, end, kind in spans:
        for i in range(start, end):
            out[i] = 1 + 2 * kind + (i > start)
    return out
