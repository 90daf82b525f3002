"""Name corpora in two columns: Wikigold (IOB1), re3d (IOB2) and, to measure on only, Universal NER."""
import gzip
from pathlib import Path

from .document import IGNORE, Document, Unit
from .trees import NAME_GLUE, TITLES

WIKIGOLD = {'PER': 0, 'ORG': 1, 'LOC': 2, 'MISC': 3}
RE3D = {'Person': 0, 'Organisation': 1, 'Location': 2}


def blocks(path: Path) -> list[tuple[str, list[list[str]]]]:
    """(document, rows) of each blank-line-separated sentence."""
    out, rows, document = [], [], ''
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in [*lines, '\n']:
            if line.startswith('# newdoc'):
                document = line.split('=', 1)[1].strip()
            elif line.startswith('# ') and '=' in line:
                continue
            elif line.strip():
                rows.append(line.rstrip('\n').split('\t' if '\t' in line else ' '))
            elif rows:
                out.append((document, rows))
                rows = []
    return out


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """IOB1 or IOB2 tags -> (start, end, type), end exclusive."""
    out = []
    for i, tag in enumerate(tags):
        if tag == 'O':
            continue
        prefix, kind = tag.split('-', 1)
        if prefix == 'I' and out and out[-1][1] == i and out[-1][2] == kind:
            out[-1] = (out[-1][0], i + 1, kind)
        else:
            out.append((i, i + 1, kind))
    return out


def wikigold_gold(words: list[str], tags: list[str]) -> list[int]:
    """Wikigold's spans as BIO ids."""
    out = [0] * len(words)
    for start, end, kind in spans(tags):
        for i in range(start, end):
            out[i] = 1 + 2 * WIKIGOLD[kind] + (i > start)
    return out


def re3d_proper(words: list[str], kind: str) -> int | None:
    """Where the proper part of a mention starts, or none: no titles, pronouns, offices, nor states as organisations."""
    low = 1 + max((i for i, w in enumerate(words) if w.lower() in TITLES), default=-1)
    if low and low < len(words) and words[low].lower() in NAME_GLUE:
        return None
    while low < len(words) and words[low].lower() in NAME_GLUE:
        low += 1
    rest = words[low:]
    capitalised = all(w[:1].isupper() or w.lower() in NAME_GLUE for w in rest)
    state = kind == 'Organisation' and len(rest) < 3 and not any(len(w) > 2 and w.isupper() for w in rest)
    pronoun = len(rest) == 1 and len(rest[0]) < 3
    return low if rest and capitalised and rest[-1][:1].isupper() and not state and not pronoun else None


def re3d_gold(words: list[str], tags: list[str]) -> list[int]:
    """Proper parts of re3d's mentions as BIO ids; other capitalised words inside mentions are unknown."""
    out = [0] * len(words)
    for start, end, kind in spans(tags):
        for i in range(start, end):
            out[i] = IGNORE if words[i][:1].isupper() else 0
        low = re3d_proper(words[start:end], kind) if kind in RE3D else None
        if low is not None:
            for i in range(start + low, end):
                out[i] = 1 + 2 * RE3D[kind] + (i > start + low)
    return out


def re3d_marked(words: list[str], tags: list[str]) -> list[int]:
    """re3d's persons, organisations and places as it marks them, titles, articles and descriptions included, as BIO ids."""
    out = [0] * len(words)
    for start, end, kind in spans(tags):
        for i in range(start, end):
            out[i] = 1 + 2 * RE3D[kind] + (i > start) if kind in RE3D else 0
    return out


def name_documents(path: Path, wordpiece, gold, sentences_per_document: int = 12) -> list[Document]:
    """A corpus of tagged sentences; runs of sentences of one document stand in one paragraph."""
    out = []
    for document, rows in blocks(path):
        words, tags = [r[0] for r in rows], [r[-1] for r in rows]
        unit = Unit(words, False, {'names': gold(words, tags)}, [-1] * len(words)).encode(wordpiece)
        if not out or out[-1].id != document or len(out[-1].units) >= sentences_per_document:
            out.append(Document(document, []))
            unit.paragraph = True
        out[-1].units.append(unit)
    return out


def uner_sentences(path: Path) -> dict[str, list[str]]:
    """sentence id -> tags of Universal NER's file over the treebank's sentences."""
    out, name = {}, ''
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('# sent_id'):
                name = line.split('=', 1)[1].strip()
                out[name] = []
            elif line.strip() and line[0] != '#':
                out[name].append(line.split('\t')[2])
    return out
