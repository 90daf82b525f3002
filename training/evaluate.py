"""Scores a checkpoint or an exported file on all development data: python evaluate.py (--checkpoint FILE | --onnx FILE) [--corpora DIR]."""
import json
import time
from collections.abc import Iterable
from pathlib import Path

import torch

from reader import corpora, measure
from reader.attributions import Utf16Text, read_articles, read_tokens
from reader.base import base_wordpiece
from reader.labels import Labels
from reader.names import uner_sentences
from reader.runtime import decoding, load_reader, onnx_predictor, sidecar_decoding, torch_predictor
from reader.settings import WORK, arguments, read_config
from reader.trees import read_sentences


def gold_names(folder: Path) -> list[list[str]]:
    """Universal NER's tags of each sentence, in the order of the treebank."""
    tags = uner_sentences(folder / 'ner' / 'uner-ewt-dev.iob2.gz')
    return [tags[s.id] for s in read_sentences(folder / 'ud' / 'ewt-dev.conllu.gz')]


def tree_scores(folder: Path, predict, decode: dict, config: dict, labels: Labels, batch: int) -> dict:
    """Tags, trees, sentences and vectors on the treebanks, and names on the one that Universal NER has marked."""
    wordpiece, teacher, out = base_wordpiece(config), torch.load(WORK / 'teacher.pt', weights_only=True), {}
    for name in ('ewt-dev', 'gum-dev'):
        corpus = corpora.load_trees(folder, name, labels, wordpiece, config)
        found = measure.run_packed(corpus, predict, wordpiece, config['window'], batch)
        out[name] = measure.trees(found, decode['label_out'], decode['label_bias'])
        out[name]['embed_cosine'] = measure.embeddings(found, teacher[name].numpy())
        if name == 'ewt-dev':
            out['uner-ewt-dev'] = measure.names(found, gold_names(folder))
    return out


def attribution_scores(folder: Path, predict, decode: dict, config: dict, labels: Labels, batch: int) -> dict:
    """Roles and links on PolNeAR."""
    wordpiece, tokens = base_wordpiece(config), WORK / 'tokens-dev.jsonl'
    corpus = corpora.load_attributions(folder, 'dev', tokens, wordpiece, config)
    articles = [a | {'units': Utf16Text(a['text']).units} for a in read_articles(folder / 'polnear' / 'dev.jsonl.gz')]
    return {'polnear-dev': measure.attributions(corpus, articles, read_tokens(tokens), predict, wordpiece, config['window'], decode['crf'], batch)}


PARTS = {'trees': tree_scores, 'attributions': attribution_scores}


def scores(folder: Path, predict, decode: dict, config: dict, labels: Labels, batch: int, parts: Iterable[str] = PARTS) -> dict:
    """All measures, or those of some parts."""
    out: dict = {}
    for part in parts:
        out |= PARTS[part](folder, predict, decode, config, labels, batch)
    return out


def main() -> None:
    """Prints one JSON object."""
    parser = arguments(__doc__)
    parser.add_argument('--checkpoint', type=Path)
    parser.add_argument('--onnx', type=Path)
    parser.add_argument('--sidecar', type=Path, help='reader.json of the exported file, beside it by default')
    parser.add_argument('--batch', type=int, default=1, help='windows at a time')
    options = parser.parse_args()
    config, labels = read_config(options.config), Labels.load(WORK / 'labels.json')
    torch.set_num_threads(1)
    start = time.time()
    if options.onnx:
        predict, decode = onnx_predictor(options.onnx), sidecar_decoding(options.sidecar or options.onnx.with_suffix('.json'))
    else:
        model = load_reader(options.checkpoint, labels.lists, config)
        predict, decode = torch_predictor(model), decoding(model)
    found = scores(options.corpora, predict, decode, config, labels, options.batch)
    print(json.dumps(found | {'seconds': round(time.time() - start)}, indent=1))


if __name__ == '__main__':
    main()
