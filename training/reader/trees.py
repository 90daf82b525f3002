"""Universal Dependencies (CoNLL-U) as documents of sentence units, with GUM's names where derivable."""
import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path

from .document import IGNORE, Document, Unit, spans_to_bio
from .labels import Labels
from .silver import bio

GUM_TYPES = {'person': 0, 'organization': 1, 'place': 2}
TITLES = set('mr. mrs. ms. dr. mr mrs ms dr president senator sen. rep. representative gov. governor prime minister secretary professor prof. sir '
             'lord lady king queen prince princess judge justice general gen. colonel col. captain capt. lieutenant lt. sgt. chancellor mayor '
             'congressman congresswoman pope bishop archbishop rev. reverend ambassador envoy director '
             'spokesperson spokesman spokeswoman chairman'.split())
NAME_GLUE = {'of', 'the', 'and', '&', '-', "'s", 'for', 'de', 'von', 'van', '.', "'"}


@dataclass
class Sentence:
    """Rows of the ten columns of one tree's syntactic words."""
    rows: list[list[str]] = field(default_factory=list)
    id: str = ''
    text: str = ''
    document: str = ''
    new_document: bool = False
    new_paragraph: bool = False


def read_sentences(path: Path) -> list[Sentence]:
    """All trees of a gzipped CoNLL-U file; multiword ranges and empty nodes are left out."""
    out, now, document, new_document = [], Sentence(), '', False
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# newdoc'):
                document, new_document = line.split('=', 1)[1].strip(), True
            elif re.match(r'# newpar($|\s)', line):
                now.new_paragraph = True
            elif line.startswith('# sent_id ='):
                now.id = line.split('=', 1)[1].strip()
            elif line.startswith('# text ='):
                now.text = line.split('=', 1)[1].strip()
            elif line and line[0] != '#':
                row = line.split('\t')
                if row[0].isdigit():
                    now.rows.append(row)
            elif not line and now.rows:
                now.document, now.new_document = document, new_document
                out.append(now)
                now, new_document = Sentence(), False
    return out


def entity_spans(sentences: list[Sentence]) -> list[list[tuple[int, int, str]]]:
    """GUM's bracketed ``Entity=`` -> per sentence (start, end, type) word spans, end exclusive."""
    out = []
    for sentence in sentences:
        opened, spans = [], []
        for i, row in enumerate(sentence.rows):
            found = re.search(r'(?:^|\|)Entity=([^|]*)', row[9])
            for mark in re.finditer(r'\(([^()]+)(\))?|([^()]+)\)', found.group(1) if found else ''):
                first, at_once, closed = mark.groups()
                if first:
                    name, kind = (first.split('-') + [''])[:2]
                    opened.append((name, i, kind))
                    closed = name if at_once else None
                at = next((k for k in reversed(range(len(opened))) if opened[k][0] == closed), None)
                if at is not None:
                    _, start, kind = opened.pop(at)
                    spans.append((start, i + 1, kind))
        out.append(spans)
    return out


def proper_part(rows: list[list[str]], start: int, end: int) -> tuple[int, int] | None:
    """The run of proper nouns (by XPOS, which keeps them inside names where UPOS does not) around the head of an entity span, without leading titles; none if the head is common."""
    inside = [i for i in range(start, end) if not start < int(rows[i][6]) <= end]
    proper = [row[4].startswith('NNP') for row in rows]
    if len(inside) != 1 or not proper[inside[0]]:
        return None

    def joins(i: int, step: int) -> bool:
        glue = rows[i][1].lower() in NAME_GLUE and start <= i + step < end
        return proper[i] or (glue and proper[i + step])
    low = high = inside[0]
    while low > start and joins(low - 1, -1):
        low -= 1
    while high + 1 < end and joins(high + 1, 1):
        high += 1
    while low < high and rows[low][1].lower() in TITLES | NAME_GLUE:
        low += 1
    return low, high + 1


def names_of(rows: list[list[str]], entities: list[tuple[int, int, str]]) -> list[int]:
    """BIO ids; proper nouns in no typed name are IGNOREd, since GUM does not say whether they are names of another kind."""
    spans = []
    for start, end, kind in sorted(entities, key=lambda e: e[0] - e[1]):
        part = proper_part(rows, start, end) if kind in GUM_TYPES else None
        if part and not any(part[0] < e and s < part[1] for s, e, _ in spans):
            spans.append((*part, GUM_TYPES[kind]))
    out = spans_to_bio(len(rows), spans)
    return [IGNORE if label == 0 and row[4].startswith('NNP') else label for label, row in zip(out, rows)]


def sentence_unit(sentence: Sentence, labels: Labels, row: int) -> Unit:
    """One tree as a unit with its gold."""
    rows = sentence.rows
    gold = {'upos': [labels.id('upos', r[3]) for r in rows], 'xpos': [labels.id('xpos', r[4]) for r in rows],
            'feats': [labels.id('feats', r[5], 0) for r in rows], 'label': [labels.id('label', r[7]) for r in rows],
            'head': [int(r[6]) for r in rows], 'sentence': [int(i == 0) for i in range(len(rows))]}
    return Unit([r[1] for r in rows], sentence.new_paragraph or sentence.new_document, gold, [row] * len(rows))


def tree_documents(path: Path, labels: Labels, wordpiece, with_names: bool, longest: int, silver: list[list[str]] | None = None) -> tuple[list[Document], list[str]]:
    """Documents of a treebank and their sentences' texts, in the order of ``sentence_of``; names from its entities, or silver ones sentence by sentence."""
    groups: dict[str, list[Sentence]] = {}
    for s in read_sentences(path):
        groups.setdefault(s.document, []).append(s)
    documents, texts = [], []
    for name, sentences in groups.items():
        units = []
        entities = entity_spans(sentences) if with_names else []
        for k, s in enumerate(sentences):
            unit = sentence_unit(s, labels, len(texts))
            if with_names:
                unit.gold['names'] = names_of(s.rows, entities[k])
            elif silver:
                unit.gold['names'] = bio(silver[len(texts)])
            texts.append(s.text)
            if len(s.rows) <= longest:
                units.append(unit.encode(wordpiece))
        documents.append(Document(name, units))
    return documents, texts
