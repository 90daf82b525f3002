"""Folds over documents, and how names found in the part held out are counted."""
from .decode import spans_of
from .document import IGNORE, Document

MEASURED = {0: 'person', 1: 'organisation', 2: 'place'}


def folds_of(ids: list[str], count: int) -> dict[str, int]:
    """The fold of each document: in the order of their names, each goes to the next fold, so that every source is in all of them."""
    return {name: k % count for k, name in enumerate(sorted(set(ids)))}


def split(documents: list[Document], folds: dict[str, int], fold: int) -> tuple[list[Document], list[Document]]:
    """Documents of the other folds, and those of this one."""
    return [d for d in documents if folds[d.id] != fold], [d for d in documents if folds[d.id] == fold]


def name_counts(said: list[int], gold: list[int]) -> dict[str, list[int]]:
    """[right, found, gold] of each kind over the labels of a window; names on words of which the gold says nothing count neither way."""
    found = {s for s in spans_of(said) if IGNORE not in gold[s[0]:s[1]]}
    true = set(spans_of(gold))
    out = {}
    for kind, name in MEASURED.items():
        a, b = {s for s in found if s[2] == kind}, {s for s in true if s[2] == kind}
        out[name] = [len(a & b), len(a), len(b)]
    return out


def added(counts: list[dict[str, list[int]]]) -> dict[str, list[int]]:
    """Counts pooled kind by kind, and ``all`` of them together."""
    out = {name: [sum(c[name][i] for c in counts) for i in range(3)] for name in MEASURED.values()}
    return out | {'all': [sum(v[i] for v in out.values()) for i in range(3)]}
