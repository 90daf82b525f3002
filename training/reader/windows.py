"""Runs of whole units as windows, and windows as padded tensors."""
import random
from dataclasses import dataclass

import torch

from .document import IGNORE, WORD_TASKS, Document, Unit
from .wordpiece import WordPiece


@dataclass
class Window:
    """Consecutive units of one document; ``first`` is the place of its first word in the document."""
    units: list[Unit]
    first: int
    context: int = 0

    def size(self) -> int:
        """Pieces with [CLS] and a [SEP] for each paragraph."""
        return 1 + sum(u.size() + 1 for u in self.units)

    def words(self) -> int:
        """Number of words."""
        return sum(len(u.words) for u in self.units)


def pack(document: Document, limits: dict, rng: random.Random | None = None) -> list[Window]:
    """Fills windows one after another; with a generator the first one stops early, so that borders vary."""
    out, now, at = [], [], 0
    share = rng.uniform(0.2, 1.0) if rng else 1.0
    for unit in document.units:
        words = sum(len(u.words) for u in now) + len(unit.words)
        pieces = sum(u.size() + 1 for u in now) + unit.size() + 2
        if now and (words > limits['words'] * share or pieces > limits['pieces'] * share):
            out.append(Window(now, at))
            at, now, share = at + out[-1].words(), [], 1.0
        now = now + [unit]
    return out + ([Window(now, at)] if now else [])


def tail(units: list[Unit], words: int) -> list[Unit]:
    """The last ``words`` words as left context: whole units while they fit, then the end of the next one."""
    out: list[Unit] = []
    for unit in reversed(units):
        if len(unit.words) <= words:
            out.insert(0, unit)
            words -= len(unit.words)
            continue
        if words > 0:
            gold = {k: v[-words:] for k, v in unit.gold.items()}
            out.insert(0, Unit(unit.words[-words:], unit.paragraph, gold, unit.sentence_of[-words:], unit.pieces[-words:], unit.shapes[-words:]))
        break
    return out


def pack_with_context(document: Document, limits: dict) -> list[Window]:
    """As inference does: new units up to the limit, after at most ``context`` words of what stands before."""
    out, at, k, units = [], 0, 0, document.units
    while k < len(units):
        before = tail(units[:k], limits['context'])
        new = Window(list(before), at - sum(len(u.words) for u in before), sum(len(u.words) for u in before))
        while k < len(units):
            words, pieces = new.words() + len(units[k].words), new.size() + units[k].size() + 1
            if len(new.units) > len(before) and (words > limits['words'] or pieces > limits['pieces']):
                break
            new.units.append(units[k])
            at, k = at + len(units[k].words), k + 1
        out.append(new)
    return out


def pieces_of(window: Window, wordpiece: WordPiece, rng: random.Random | None, masked: float) -> tuple[list, list, list, list]:
    """Piece ids, shape ids and each word's first and last piece: [CLS] paragraph [SEP] paragraph [SEP]."""
    ids, shapes, first, last = [wordpiece.cls], [0], [], []
    for k, unit in enumerate(window.units):
        if unit.paragraph and k:
            ids.append(wordpiece.sep)
            shapes.append(0)
        for pieces, shape in zip(unit.pieces, unit.shapes):
            first.append(len(ids))
            ids += [wordpiece.mask] * len(pieces) if rng and rng.random() < masked else pieces
            shapes += [shape] * len(pieces)
            last.append(len(ids) - 1)
    return ids + [wordpiece.sep], shapes + [0], first, last


def gold_of(window: Window) -> dict[str, list[int]]:
    """Gold per word with heads and links as columns: 0 for the root or no cue, else 1 + the place in the window."""
    out: dict[str, list[int]] = {task: [] for task in WORD_TASKS}
    out['unit'], out['teacher'], at, total = [], [], 0, window.words()
    for k, unit in enumerate(window.units):
        for task in WORD_TASKS:
            values = unit.gold.get(task) or [IGNORE] * len(unit.words)
            if task == 'head':
                values = [at + v if v > 0 else v for v in values]
            if task == 'link':
                values = [v + 1 if v < 0 else v - window.first + 1 if v >= window.first else IGNORE for v in values]
                values = [v if 0 <= v <= total else IGNORE for v in values]
            out[task] += values
        out['unit'] += [k] * len(unit.words)
        out['teacher'] += unit.sentence_of
        at += len(unit.words)
    return out


def pad(rows: list[list[int]], fill: int) -> torch.Tensor:
    """Rows -> [B, longest]."""
    width = max(map(len, rows))
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows])


def collate(windows: list[Window], wordpiece: WordPiece, rng: random.Random | None = None, masked: float = 0.0) -> tuple[dict, dict]:
    """Inputs (as the exported network takes them) and gold, padded."""
    ids, shapes, first, last = zip(*(pieces_of(w, wordpiece, rng, masked) for w in windows))
    inputs = {'input_ids': pad(ids, 0), 'shape_ids': pad(shapes, 0), 'attention_mask': pad([[1] * len(i) for i in ids], 0),
              'word_first': pad(first, 0), 'word_last': pad(last, 0), 'word_mask': pad([[1] * len(f) for f in first], 0)}
    golds = [gold_of(w) for w in windows]
    gold = {task: pad([g[task] for g in golds], -1 if task in ('unit', 'teacher') else IGNORE) for task in golds[0]}
    return inputs, gold
