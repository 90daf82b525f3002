"""A linear model of what a marked source does to a marked target: views of a pair, least squares with a ridge."""
import base64
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np


@dataclass
class Examples:
    """Marked sentences: ``vectors[view]`` is [N,size] with rows of NaN where a view has no word; ``keys[view]`` are sets of numbers."""
    text: list[str]
    label: np.ndarray
    fold: np.ndarray
    vectors: dict[str, np.ndarray]
    keys: dict[str, list[list[int]]]
    labels: list[str]


def load_examples(path: Path) -> Examples:
    """Reads what relation-features.ts prints."""
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    labels = sorted({r['root'] for r in rows})
    size = max(len(v) for r in rows for v in r['views'].values() if v) * 3 // 16
    nothing = np.full(size, np.nan, np.float32)
    read = lambda v: nothing if v is None else np.frombuffer(base64.b64decode(v), '<f4')
    return Examples([r['text'] for r in rows], np.array([labels.index(r['root']) for r in rows]), np.array([r['fold'] for r in rows]),
                    {k: np.stack([read(r['views'][k]) for r in rows]) for k in rows[0]['views']},
                    {k: [r['keys'][k] for r in rows] for k in rows[0]['keys']}, labels)


@dataclass
class VectorView:
    """Mean vectors, centred and scaled to mean square length 1 over the training rows; a missing one is the mean."""
    name: str
    mean: np.ndarray
    scale: float

    @staticmethod
    def fit(name: str, rows: np.ndarray) -> 'VectorView':
        there = rows[~np.isnan(rows[:, 0])].astype(np.float64)
        mean = there.mean(0)
        return VectorView(name, mean, float((((there - mean) ** 2).sum() / len(rows)) ** -0.5))

    def of(self, rows: np.ndarray) -> np.ndarray:
        return np.nan_to_num((rows - self.mean) * self.scale)


@dataclass
class KeyView:
    """Keys that enough training rows have, weighted by rarity, at length 1."""
    name: str
    keys: list[int]
    rarity: np.ndarray
    place: dict[int, int] = field(default_factory=dict)

    @staticmethod
    def fit(name: str, rows: list[list[int]], least: int) -> 'KeyView':
        counts = Counter(k for row in rows for k in row)
        keys = sorted(k for k, n in counts.items() if n >= least)
        rarity = np.log(1 + len(rows) / np.array([counts[k] for k in keys])).astype(np.float32)
        return KeyView(name, keys, rarity, {k: i for i, k in enumerate(keys)})

    def of(self, rows: list[list[int]]) -> np.ndarray:
        out = np.zeros((len(rows), len(self.keys)))
        for r, row in enumerate(rows):
            known = [self.place[k] for k in row if k in self.place]
            out[r, known] = self.rarity[known]
        return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)


@dataclass
class Model:
    """Views and, over all of them side by side, ``weights`` [features, labels]; scores are sharpened before softmax."""
    vectors: list[VectorView]
    keys: list[KeyView]
    weights: np.ndarray
    bias: np.ndarray
    sharpness: float = 1.0

    def features(self, examples: Examples, rows: np.ndarray) -> np.ndarray:
        return np.hstack([v.of(examples.vectors[v.name][rows]) for v in self.vectors]
                         + [k.of([examples.keys[k.name][r] for r in rows]) for k in self.keys])

    def scores(self, examples: Examples, rows: np.ndarray) -> np.ndarray:
        return (self.features(examples, rows) @ self.weights + self.bias) * self.sharpness


def fit(examples: Examples, rows: np.ndarray, config: dict) -> Model:
    """Ridge regression on one-hot labels, rare labels weighted up by ``count ** -balance``; solved over pairs of rows."""
    vectors = [VectorView.fit(v, examples.vectors[v][rows]) for v in config['vectors']]
    keys = [KeyView.fit(k, [examples.keys[k][r] for r in rows], config['least']) for k in config['keys']]
    model = Model(vectors, keys, np.zeros(0), np.zeros(0))
    x, label = model.features(examples, rows), examples.label[rows]
    count = np.maximum(np.bincount(label, minlength=len(examples.labels)), 1)
    weight = count[label] ** -config['balance']
    weight /= weight.mean()
    wanted = np.eye(len(examples.labels))[label]
    model.bias = (wanted * weight[:, None]).sum(0) / weight.sum()
    kernel = x @ x.T
    ridge = config['ridge'] * np.trace(kernel) / len(rows)
    model.weights = x.T @ np.linalg.solve(kernel + ridge * np.diag(1 / weight), wanted - model.bias)
    return model


def log_softmax(scores: np.ndarray) -> np.ndarray:
    """Logarithms of the shares."""
    scores = scores - scores.max(1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(1, keepdims=True))


def inner_fold(text: str, folds: int) -> int:
    """A fold within the training rows, by the sentence, unlike the outer one."""
    return int(text[:12], 16) // 7 % folds


def sharpness(examples: Examples, rows: np.ndarray, config: dict) -> float:
    """The factor on scores with the least loss on rows held out in turn, among the given rows only."""
    inner = np.array([inner_fold(examples.text[r], config['inner_folds']) for r in rows])
    parts = [(rows[inner == f], fit(examples, rows[inner != f], config)) for f in range(config['inner_folds'])]
    held = [(m.scores(examples, part), examples.label[part]) for part, m in parts]
    loss = lambda factor: -sum(log_softmax(s * factor)[np.arange(len(y)), y].sum() for s, y in held)
    return min(np.arange(1, 20.01, 0.25).tolist(), key=loss)


def fit_rated(examples: Examples, rows: np.ndarray, config: dict) -> Model:
    """A model whose shares can be read as probabilities."""
    model = fit(examples, rows, config)
    model.sharpness = sharpness(examples, rows, config)
    return model


def macro_and_weighted(gold: np.ndarray, found: np.ndarray, labels: int) -> tuple[float, float, list[float]]:
    """Mean F1 of the labels, the same by their frequency, and F1 of each."""
    f1 = [2 * int(((gold == y) & (found == y)).sum()) / max(1, int((gold == y).sum() + (found == y).sum())) for y in range(labels)]
    counts = np.bincount(gold, minlength=labels)
    return float(np.mean(f1)), float(np.dot(f1, counts) / counts.sum()), f1


def encoded(array: np.ndarray, kind: str) -> str:
    """Little-endian numbers as base64."""
    return base64.b64encode(np.ascontiguousarray(array, dtype=kind).tobytes()).decode()


def rounded(weights: np.ndarray) -> tuple[np.ndarray, float]:
    """16-bit integers and their scale."""
    scale = float(np.abs(weights).max() / 32767) or 1.0
    return np.rint(weights / scale), scale


def as_file(model: Model, labels: list[str], version: str, reader: str) -> dict:
    """What the benchmark reads (bench/relations/model/weights.ts)."""
    sharp, at, out = model.weights * model.sharpness, 0, {'vectors': [], 'keys': []}
    size = len(model.vectors[0].mean)
    for view in model.vectors:
        own = sharp[at:at + size] * view.scale
        values, scale = rounded(own)
        offset = -(view.mean @ own)
        out['vectors'].append({'name': view.name, 'scale': scale, 'weights': encoded(values.T, '<i2'), 'offset': np.round(offset, 6).tolist()})
        at += size
    for view in model.keys:
        values, scale = rounded(sharp[at:at + len(view.keys)])
        out['keys'].append({'name': view.name, 'scale': scale, 'keys': encoded(np.array(view.keys), '<u4'),
                            'rarity': encoded(view.rarity, '<f4'), 'weights': encoded(values, '<i2')})
        at += len(view.keys)
    return {'format': 'relations@1', 'version': version, 'reader': reader, 'labels': labels, 'size': size,
            'bias': np.round(model.bias * model.sharpness, 6).tolist(), **out}
