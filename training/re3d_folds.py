"""Names of re3d in five folds over documents: python re3d_folds.py --config config-compare.json.

Prints one JSON line: F1 of the pooled folds (counts of each fold, [right, found, gold], go to the error stream). The names head alone is trained from the base encoder, first on the
name data of the reader without re3d, once for all folds. Each fold goes on from there on re3d without its own documents, and is measured on those, twice: by the proper parts of
the mentions, as the reader learns names (``proper``), and by re3d's own marks (``marked``), each after minutes with gold of the same kind.
"""
import copy
import json
import sys
import time

import torch

from compare import network, trained
from reader import corpora, names
from reader.base import base_wordpiece
from reader.folds import added, folds_of, name_counts, split
from reader.labels import Labels
from reader.measure import f1, run
from reader.network import Reader
from reader.runtime import torch_predictor
from reader.settings import WORK, arguments, read_config
from reader.variants import merged
from reader.windows import pack
from train import load_kinds


def counts_of(model, documents: list, wordpiece, limits: dict) -> list[dict]:
    """Counts of names in each window of the documents."""
    windows = [w for d in documents for w in pack(d, limits)]
    return [name_counts(out['names'].argmax(1).tolist(), gold['names'].tolist()) for _, gold, out in run(windows, torch_predictor(model), wordpiece, 1)]


def fold_counts(fold: int, start: Reader, folds: dict, kinds: dict, gold: dict[str, list], settings: dict) -> dict:
    """Counts of both measures on one fold held out."""
    out = {}
    for measure, documents in gold.items():
        config = merged(settings['common'], settings['re3d'][measure]['settings']) | {'minutes': settings['re3d'][measure]['minutes']}
        learned, held = split(documents, folds, fold)
        feeds = kinds | {'names': [corpora.Corpus('names', learned, [])]}
        model, _ = trained(copy.deepcopy(start), feeds, config, f're3d-{fold}-{measure}')
        out[measure] = counts_of(model, held, base_wordpiece(config), config['window'])
    print(json.dumps({'fold': fold} | {measure: added(counts) for measure, counts in out.items()}), file=sys.stderr, flush=True)
    return out


def main() -> None:
    """All folds, pooled."""
    options = arguments(__doc__).parse_args()
    begun, settings, labels = time.process_time(), read_config(options.config), Labels.load(WORK / 'labels.json')
    torch.set_num_threads(settings['common']['threads'])
    wordpiece = base_wordpiece(settings['common'])
    kinds = load_kinds(options.corpora, settings['common'], labels, wordpiece) | {'names': [corpora.Corpus('names', corpora.load_wikigold(options.corpora, wordpiece), [])]}
    config = merged(settings['common'], settings['re3d']['settings']) | {'minutes': settings['re3d']['minutes']}
    start, _ = trained(network(labels, config), kinds, config, 're3d-start')
    gold = {'proper': corpora.load_re3d(options.corpora, wordpiece), 'marked': corpora.load_re3d(options.corpora, wordpiece, names.re3d_marked)}
    folds = folds_of([d.id for d in gold['proper']], settings['re3d']['folds'])
    found = [fold_counts(k, start, folds, kinds, gold, settings) for k in range(settings['re3d']['folds'])]
    line: dict = {'corpus': 're3d', 'documents': len(folds), 'folds': settings['re3d']['folds']}
    for measure in gold:
        line[measure] = {name: f1(*values) for name, values in added([c for fold in found for c in fold[measure]]).items()}
        line[f'{measure} all, by fold'] = [f1(*added(fold[measure])['all'])['f1'] for fold in found]
    print(json.dumps(line | {'seconds': round(time.process_time() - begun)}), flush=True)


if __name__ == '__main__':
    main()
