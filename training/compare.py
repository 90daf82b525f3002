"""Trains variants of the reader from one start for the same minutes: python compare.py --config config-compare.json [--only NAME…] [--within MINUTES].

Prints one JSON line of development scores a variant. Minutes of training are of processor time on one thread, so that other jobs on the machine change nothing.
"""
import contextlib
import json
import time
from functools import lru_cache
from pathlib import Path

import torch

from evaluate import scores
from reader.base import base_encoder, base_wordpiece
from reader.labels import Labels
from reader.network import Reader
from reader.runtime import decoding, torch_predictor
from reader.settings import WORK, arguments, read_config
from reader.variants import fits, merged, models_of, short
from train import load_kinds, make_feeds, train

FOLDER = WORK / 'compare'


def network(labels: Labels, config: dict) -> Reader:
    """The base encoder under new heads, alike for each seed; without shapes (``shapes``: false) all words have the shape of special pieces."""
    torch.manual_seed(config['seed'])
    model = Reader(base_encoder(config), labels.lists, config)
    if not config.get('shapes', True):
        model.base.embeddings.register_forward_pre_hook(lambda module, given: (given[0], torch.zeros_like(given[1])))
    return model


def trained(model: Reader, kinds: dict, config: dict, name: str) -> tuple[Reader, int]:
    """The network with the averaged weights of a run of ``minutes`` of processor time, and its steps; its log is .work/compare/NAME/log.jsonl."""
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    teacher = torch.load(WORK / 'teacher.pt', weights_only=True)
    with (folder / 'log.jsonl').open('w') as log, contextlib.redirect_stdout(log):
        train(model, make_feeds(kinds, config), teacher, config, folder, base_wordpiece(config), time.process_time)
    found = torch.load(folder / 'final.pt', weights_only=True)
    model.load_state_dict(found['state'])
    return model.eval(), found['step']


def compared(variant: dict, settings: dict, labels: Labels, corpora: Path, kinds_of) -> dict:
    """One line of the comparison."""
    line: dict = {'variant': variant['name'], 'minutes': settings['minutes'], 'steps': [], 'evaluation_seconds': 0}
    for k, part in enumerate(models_of(variant)):
        config = merged(settings['common'], part['settings']) | {'minutes': settings['minutes'] * part['share']}
        model, steps = trained(network(labels, config), kinds_of(config['window']['words']), config, f"{variant['name']}-{k}")
        start = time.process_time()
        line |= short(scores(corpora, torch_predictor(model), decoding(model), config, labels, 1, part['parts']))
        line['steps'].append(steps)
        line['evaluation_seconds'] += round(time.process_time() - start)
    return line


def main() -> None:
    """Variants in order, while there is time."""
    parser = arguments(__doc__)
    parser.add_argument('--only', nargs='+', help='names of variants; all by default')
    parser.add_argument('--minutes', type=float, help='minutes of each variant')
    parser.add_argument('--within', type=float, default=float('inf'), help='wall clock in minutes: a variant that would end later is left out')
    options = parser.parse_args()
    start, longest = time.time(), 0.0
    settings = read_config(options.config)
    settings['minutes'] = options.minutes or settings['minutes']
    torch.set_num_threads(settings['common']['threads'])
    labels, wordpiece = Labels.load(WORK / 'labels.json'), base_wordpiece(settings['common'])

    @lru_cache(maxsize=2)
    def kinds_of(words: int) -> dict:
        return load_kinds(options.corpora, merged(settings['common'], {'window': {'words': words}}), labels, wordpiece)
    for variant in settings['variants']:
        if options.only and variant['name'] not in options.only:
            continue
        begun = time.time()
        if not fits(begun - start, longest, 60 * options.within):
            print(json.dumps({'variant': variant['name'], 'left out': 'no time'}), flush=True)
            continue
        print(json.dumps(compared(variant, settings, labels, options.corpora, kinds_of)), flush=True)
        longest = max(longest, time.time() - begun)


if __name__ == '__main__':
    main()
