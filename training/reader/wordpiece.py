"""Words to word pieces and shapes, exactly as the TypeScript side does it (see training/README.md)."""
import re
import unicodedata
from functools import lru_cache

MAX_PIECES_PER_WORD = 8
MAX_CHARACTERS_PER_PART = 100
DOUBLE_QUOTES = dict.fromkeys(map(ord, '“”„‟«»〝〞＂'), '"')
SINGLE_QUOTES = dict.fromkeys(map(ord, '‘’‚‛`´ʼ'), "'")
OTHERS = {ord('…'): '...', ord('―'): '—'}
CANONICAL = DOUBLE_QUOTES | SINGLE_QUOTES | OTHERS


def canonical(word: str) -> str:
    """One form for quotation marks, dashes and dots: ``word`` as both training and inference see it."""
    if word in ('``', "''"):
        return '"'
    if re.fullmatch(r'-{2,}', word):
        return '—'
    return word.translate(CANONICAL)


@lru_cache(maxsize=200_000)
def shape(word: str) -> int:
    """The casing of a canonical word, 1-9 (0 is for special pieces), by Unicode general category."""
    kinds = [unicodedata.category(c) for c in word]
    letters = [k in ('Lu', 'Lt') for k in kinds if k[0] == 'L']
    digits = sum(k[0] == 'N' for k in kinds)
    if digits:
        return 5 if digits == len(kinds) else 6
    if not letters:
        return 7 if kinds and all(k[0] in 'PS' for k in kinds) else 9
    capitals = sum(letters)
    if capitals == 0:
        return 1
    if capitals == len(letters):
        return 8 if capitals == 1 else 3
    return 2 if letters[0] and capitals == 1 else 4


def is_punctuation(character: str) -> bool:
    """BERT's rule: ASCII that is neither letter, digit, space nor control, or any category P."""
    code = ord(character)
    ascii_symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_symbol or unicodedata.category(character)[0] == 'P'


def is_ideograph(character: str) -> bool:
    """BERT's CJK blocks, whose characters stand alone."""
    code = ord(character)
    blocks = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))
    return any(low <= code <= high for low, high in blocks)


def parts(word: str) -> list[str]:
    """Lower case, no accents (NFD without Mn), no control characters, split at blanks, punctuation and ideographs."""
    plain = unicodedata.normalize('NFD', word.lower())
    out = ['']
    for c in plain:
        kind = unicodedata.category(c)
        if c.isspace():
            out.append('')
        elif kind == 'Mn' or kind[0] == 'C' or c == '\ufffd':
            continue
        elif is_punctuation(c) or is_ideograph(c):
            out += [c, '']
        else:
            out[-1] += c
    return [p for p in out if p]


class WordPiece:
    """Greedy longest-match-first pieces (Wu et al. 2016), as in BERT uncased."""

    def __init__(self, vocabulary: str):
        with open(vocabulary, encoding='utf-8') as lines:
            self.index = {line.rstrip('\n'): i for i, line in enumerate(lines)}
        self.cls, self.sep, self.unk, self.mask = (self.index[f'[{n}]'] for n in ('CLS', 'SEP', 'UNK', 'MASK'))
        self.cache: dict[str, list[int]] = {}

    def of_part(self, part: str) -> list[int]:
        """Pieces of one blank- and punctuation-free part; one [UNK] where no split exists."""
        if len(part) > MAX_CHARACTERS_PER_PART:
            return [self.unk]
        out, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start:
                found = self.index.get(part[start:end] if start == 0 else '##' + part[start:end])
                if found is not None:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            out.append(found)
            start = end
        return out

    def of_text(self, text: str) -> list[int]:
        """Pieces of a running text, as the base model reads it."""
        return [i for p in parts(text) for i in self.of_part(p)]

    def of_word(self, word: str) -> list[int]:
        """At most 8 pieces of a canonical word, at least one."""
        if word not in self.cache:
            self.cache[word] = (self.of_text(word) or [self.unk])[:MAX_PIECES_PER_WORD]
        return self.cache[word]
