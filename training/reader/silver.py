"""Silver names: words out to other taggers, and what of their answers is kept."""
from itertools import groupby
from pathlib import Path

from .document import IGNORE

KINDS = {'PERSON': 0, 'ORGANIZATION': 1, 'LOCATION': 2, 'MISC': 3}
UNKNOWN, OUTSIDE, OTHER = '?', 'O', 'MISC'


def plain_word(word: str) -> str:
    """A word without white space inside, which is a low line instead."""
    return '_'.join(word.split()) or '_'


def aligned(words: list[str], answers: list[tuple[str, str]]) -> list[str]:
    """The class of each word from a tagger's (word, class); a word that the tagger took for white space is unknown."""
    out, at = [], 0
    for word in words:
        here = at < len(answers) and answers[at][0] == word
        out.append(answers[at][1] if here else UNKNOWN)
        at += here
    if at < len(answers):
        raise ValueError(f'the tagger cut words anew at {answers[at][0]!r}')
    return out


def runs(kinds: list[str]) -> list[tuple[int, int]]:
    """Ranges of neighbours of one class that is not outside."""
    out, at = [], 0
    for kind, group in groupby(kinds):
        end = at + len(list(group))
        if kind != OUTSIDE:
            out.append((at, end))
        at = end
    return out


def agreed(first: list[str], second: list[str]) -> list[str]:
    """The class of each word of a sentence on which both taggers agree, ``?`` for whole names on which they do not.

    Only the second tagger knows other names, so where the first sees none its word stands.
    """
    out = [a if a == b else OTHER if a == OUTSIDE and b == OTHER else UNKNOWN for a, b in zip(first, second)]
    for start, end in runs(first) + runs(second):
        if UNKNOWN in out[start:end]:
            out[start:end] = [UNKNOWN] * (end - start)
    return out


def read_kinds(path: Path) -> list[list[str]]:
    """The kept classes, sentence by sentence, as ``silver_names.py`` wrote them."""
    return [line.split() for line in path.read_text().splitlines()]


def bio(kinds: list[str]) -> list[int]:
    """Classes as name labels: outside 0, unknown IGNOREd."""
    return [IGNORE if k == UNKNOWN else 0 if k == OUTSIDE else 1 + 2 * KINDS[k] + (i > 0 and kinds[i - 1] == k) for i, k in enumerate(kinds)]
