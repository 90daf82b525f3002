"""The label lists of each head; those read off the training trees are kept in one JSON file."""
import json
from collections import Counter
from pathlib import Path

UPOS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']
NAME_TYPES = ['person', 'organisation', 'place', 'misc']
ROLES = ['source', 'cue', 'content']


def bio(kinds: list[str]) -> list[str]:
    """O, B-first, I-first, B-second, …"""
    return ['O'] + [f'{p}-{k}' for k in kinds for p in 'BI']


def count_labels(sentences: list[list[list[str]]], least_feats: int) -> dict[str, list[str]]:
    """Label lists from trees (rows of CoNLL-U columns); rare feature strings fall to ``_``, rare deprels to the plain relation."""
    columns = {name: Counter(row[i] for s in sentences for row in s) for name, i in (('xpos', 4), ('feats', 5), ('label', 7))}
    feats = ['_'] + sorted(f for f, n in columns['feats'].items() if n >= least_feats and f != '_')
    return {'upos': UPOS, 'xpos': sorted(columns['xpos']), 'feats': feats, 'label': sorted(columns['label']),
            'names': bio(NAME_TYPES), 'role': bio(ROLES)}


class Labels:
    """Names and ids of the labels of each head."""

    def __init__(self, lists: dict[str, list[str]]):
        self.lists = lists
        self.ids = {task: {name: i for i, name in enumerate(names)} for task, names in lists.items()}

    def id(self, task: str, name: str, default: int = -100) -> int:
        """The id of a label, or the default."""
        return self.ids[task].get(name, default)

    def save(self, path: Path) -> None:
        """Writes the lists as JSON."""
        path.write_text(json.dumps(self.lists, indent=1, ensure_ascii=False))

    @staticmethod
    def load(path: Path) -> 'Labels':
        """Reads what save wrote."""
        return Labels(json.loads(path.read_text()))
