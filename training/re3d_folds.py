"""Names of re3d in five folds over documents: python re3d_folds.py --config config-compare.json. Prints one JSON line: F1 of the pooled folds.

Each fold trains the names head alone from the base encoder, on the name data of the reader less the fold's documents, and is measured on those twice: by the proper parts
of the mentions, as the reader learns names (``proper``); and, after some more minutes on re3d's other folds as re3d marks them, by its own marks (``marked``).
"""
import json
import time

import torch

from compare import network, trained
from reader import corpora, names
from reader.base import base_wordpiece
from reader.folds import added, folds_of, name_counts, split
from reader.labels import Labels
from reader.measure import f1, run
from reader.runtime import torch_predictor
from reader.settings import WORK, arguments, read_config
from reader.variants import merged
from reader.windows import pack
from train import load_kinds


def counts_of(model, documents: list, wordpiece, limits: dict) -> list[dict]:
    """Counts of names in each window of the documents."""
    windows = [w for d in documents for w in pack(d, limits)]
    return [name_counts(out['names'].argmax(1).tolist(), gold['names'].tolist()) for _, gold, out in run(windows, torch_predictor(model), wordpiece, 1)]


def fold_counts(fold: int, folds: dict, kinds: dict, wikigold: list, proper: list, marked: list, settings: dict, labels: Labels) -> dict:
    """Counts of both measures on one fold held out."""
    config = merged(settings['common'], settings['re3d']['settings']) | {'minutes': settings['re3d']['minutes']}
    wordpiece, limits = base_wordpiece(config), config['window']
    train_proper, test_proper = split(proper, folds, fold)
    train_marked, test_marked = split(marked, folds, fold)
    names_of = lambda documents: kinds | {'names': [corpora.Corpus('names', documents, [])]}
    model, _ = trained(network(labels, config), names_of(wikigold + train_proper), config, f're3d-{fold}')
    out = {'proper': counts_of(model, test_proper, wordpiece, limits)}
    more = merged(config, settings['re3d']['marked']['settings']) | {'minutes': settings['re3d']['marked']['minutes']}
    model, _ = trained(model, names_of(train_marked), more, f're3d-{fold}-marked')
    return out | {'marked': counts_of(model, test_marked, wordpiece, limits)}


def main() -> None:
    """All folds, pooled."""
    options = arguments(__doc__).parse_args()
    start, settings, labels = time.process_time(), read_config(options.config), Labels.load(WORK / 'labels.json')
    torch.set_num_threads(settings['common']['threads'])
    wordpiece = base_wordpiece(settings['common'])
    kinds = load_kinds(options.corpora, settings['common'], labels, wordpiece)
    wikigold = corpora.load_wikigold(options.corpora, wordpiece)
    proper, marked = (corpora.load_re3d(options.corpora, wordpiece, gold) for gold in (names.re3d_gold, names.re3d_marked))
    folds = folds_of([d.id for d in proper], settings['re3d']['folds'])
    found = [fold_counts(k, folds, kinds, wikigold, proper, marked, settings, labels) for k in range(settings['re3d']['folds'])]
    line: dict = {'corpus': 're3d', 'documents': len(folds), 'folds': settings['re3d']['folds']}
    for measure in ('proper', 'marked'):
        line[measure] = {name: f1(*values) for name, values in added([c for fold in found for c in fold[measure]]).items()}
        line[f'{measure} all, by fold'] = [f1(*added(fold[measure])['all'])['f1'] for fold in found]
    print(json.dumps(line | {'seconds': round(time.process_time() - start)}), flush=True)


if __name__ == '__main__':
    main()
