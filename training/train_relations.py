"""Fits the relations on what relation-features.ts printed: python train_relations.py [--features FILE]. Five folds for the bench, and all rows for the product."""
import json
from pathlib import Path

import numpy as np

from reader.relations import Examples, Model, as_file, fit_rated, load_examples, log_softmax, macro_and_weighted
from reader.settings import TRAINING, WORK, arguments, read_config

ROOT = TRAINING.parent


def write(path: Path, content: dict | list) -> None:
    """A JSON file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix('.part')
    part.write_text(json.dumps(content) + '\n')
    part.rename(path)


def five_folds(examples: Examples, config: dict) -> list[Model]:
    """A model for each fold, fitted without it."""
    return [fit_rated(examples, np.flatnonzero(examples.fold != f), config) for f in range(5)]


def pooled(examples: Examples, models: list[Model]) -> dict:
    """Scores of all folds together, each read by the model that was fitted without it."""
    shares = np.zeros((len(examples.label), len(examples.labels)))
    for f, model in enumerate(models):
        rows = np.flatnonzero(examples.fold == f)
        shares[rows] = log_softmax(model.scores(examples, rows))
    macro, weighted, f1 = macro_and_weighted(examples.label, shares.argmax(1), len(examples.labels))
    loss = -shares[np.arange(len(shares)), examples.label].mean()
    return {'macro': round(macro, 4), 'weighted': round(weighted, 4), 'loss': round(float(loss), 3), 'sharpness': [m.sharpness for m in models],
            'f1': {name: round(v, 3) for name, v in zip(examples.labels, f1)}}


def main() -> None:
    """Measures, then writes the product's weights and those of the folds."""
    parser = arguments(__doc__)
    parser.add_argument('--features', type=Path, default=WORK / 'relation-features.jsonl', help='what relation-features.ts printed')
    parser.set_defaults(config=TRAINING / 'config-relations.json')
    options = parser.parse_args()
    config, examples = read_config(options.config), load_examples(options.features)
    reader = json.loads((ROOT / 'models' / 'reader' / 'reader.json').read_text())['version']
    models = five_folds(examples, config)
    print(json.dumps(pooled(examples, models)))
    folds = ROOT / 'bench' / 'relations' / 'folds'
    write(folds / 'sentences.json', sorted(set(examples.text)))
    for f, model in enumerate(models):
        write(folds / f'fold-{f}.json', as_file(model, examples.labels, config['version'], reader))
    whole = fit_rated(examples, np.arange(len(examples.label)), config)
    write(ROOT / 'bench' / 'relations' / 'whole' / 'relations.json', as_file(whole, examples.labels, config['version'], reader))


if __name__ == '__main__':
    main()
