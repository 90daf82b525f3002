"""Exports a checkpoint: python export.py --checkpoint FILE [--scheme bytes|rows|halves|dynamic|blocks|floats] [--out DIR]."""
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from reader.base import base_settings, base_wordpiece
from reader.corpora import load_names
from reader.labels import Labels
from reader.network import OUTPUTS, Reader
from reader.runtime import INPUTS, decoding, load_reader, onnx_predictor, torch_predictor
from reader.rows import quantise_rows
from reader.settings import TRAINING, WORK, arguments, base_folder, read_config
from reader.weights import store_bytes, store_halves
from reader.windows import collate, pack
from reader.wordpiece import MAX_PIECES_PER_WORD

SHAPE_NAMES = ['special', 'lower', 'capitalised', 'capitals', 'mixed', 'digits', 'digits-and-more', 'punctuation', 'single-capital', 'other']


class Positional(nn.Module):
    """The network with positional inputs and outputs, as a file's graph has them."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, *inputs):
        found = self.model(dict(zip(INPUTS, inputs)))
        return tuple(found[k] for k in OUTPUTS)


def example() -> dict[str, torch.Tensor]:
    """A window of twelve pieces and nine words."""
    return {'input_ids': torch.randint(1000, 2000, (1, 12)), 'shape_ids': torch.ones(1, 12, dtype=torch.long),
            'word_first': torch.arange(1, 10)[None], 'word_last': torch.arange(2, 11)[None], 'word_mask': torch.ones(1, 9, dtype=torch.long)}


def write_graph(model: Reader, path: Path) -> None:
    """ONNX opset 17 with free piece and word axes, weights in 32 bits, attention as the runtime's own operator."""
    pieces, words = {1: 'pieces'}, {1: 'words'}
    axes = {k: pieces if k.endswith('_ids') else words for k in INPUTS} | {k: words for k in OUTPUTS}
    axes |= {k: {1: 'words', 2: 'columns'} for k in ('arc', 'link')} | {'label_head': {1: 'columns'}}
    given = example()
    torch.onnx.export(Positional(model).eval(), tuple(given[k] for k in INPUTS), str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def quantise_dynamic(source: Path, target: Path) -> None:
    """8-bit matrices and activations with a scale per window: results hold only for one window at a time."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    quantize_dynamic(str(source), str(target), op_types_to_quantize=['MatMul', 'Gather'], per_channel=True, reduce_range=True,
                     weight_type=QuantType.QInt8, extra_options={'MatMulConstBOnly': True})


def quantise_blocks(source: Path, target: Path) -> None:
    """8-bit matrices in blocks of 32 with activations quantised row by row (MatMulNBits)."""
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
    quantizer = MatMulNBitsQuantizer(onnx.load(str(source)), bits=8, block_size=32, is_symmetric=True, accuracy_level=4)
    quantizer.process()
    onnx.save(quantizer.model.model, str(target))


def easing_windows(corpora_folder: Path, config: dict, count: int = 16) -> list[dict]:
    """Inputs of some windows of training text, to see how large activations get."""
    wordpiece = base_wordpiece(config)
    documents = load_names(corpora_folder, wordpiece).documents[::12]
    inputs = [collate([w], wordpiece)[0] for d in documents for w in pack(d, config['window'])][:count]
    return [{k: found[k] for k in INPUTS} for found in inputs]


def shrink(source: Path, target: Path, scheme: str, windows: list[dict]) -> None:
    """Writes the graph in a scheme, whole or not at all."""
    part = target.with_suffix('.part')
    if scheme == 'dynamic':
        quantise_dynamic(source, part)
    elif scheme == 'blocks':
        quantise_blocks(source, part)
        onnx.save(store_bytes(onnx.load(str(part))), str(part))
    elif scheme == 'rows':
        onnx.save(store_bytes(quantise_rows(onnx.load(str(source)), windows)), str(part))
    else:
        model = onnx.load(str(source))
        onnx.save({'floats': lambda m: m, 'halves': store_halves, 'bytes': store_bytes}[scheme](model), str(part))
    part.rename(target)


def sidecar(model: Reader, labels: Labels, config: dict, scheme: str) -> dict:
    """What the product reads beside the graph."""
    decode = decoding(model)
    base = base_settings(config)
    rounded = {k: np.round(v.astype(np.float64), 6).tolist() for k, v in (decode['crf'] | {'m': decode['label_out'], 'b': decode['label_bias']}).items()}
    lists = labels.lists | {'sentence': ['inside', 'start']}
    return {'version': config['version'], 'weights': scheme, 'inputs': list(INPUTS), 'outputs': list(OUTPUTS), 'labels': lists,
            'label': {'labels': labels.lists['label'], 'matrix': rounded['m'], 'bias': rounded['b']},
            'crf': {'labels': labels.lists['role'], 'start': rounded['start'], 'transitions': rounded['transitions'], 'end': rounded['end']},
            'sizes': {'hidden': base['hidden_size'], 'layers': base['num_hidden_layers'], 'places': base['max_position_embeddings'], **config['heads']},
            'window': config['window'] | {'piecesPerWord': MAX_PIECES_PER_WORD},
            'special': {'pad': 0, 'unknown': 100, 'first': 101, 'separator': 102}, 'shapes': SHAPE_NAMES}


def largest_difference(model: Reader, path: Path) -> dict[str, float]:
    """Largest difference between the exported file and PyTorch on real words of the example."""
    given = example()
    ours, theirs = torch_predictor(model)(given), onnx_predictor(path)(given)
    return {k: round(float(np.abs(ours[k][0] - theirs[k][0]).max()), 6) for k in OUTPUTS}


def main() -> None:
    """Graph, side file, vocabulary."""
    parser = arguments(__doc__)
    parser.add_argument('--checkpoint', type=Path, required=True)
    parser.add_argument('--scheme', default='rows', choices=['rows', 'floats', 'halves', 'bytes', 'dynamic', 'blocks'])
    parser.add_argument('--out', type=Path, default=TRAINING.parent / 'models' / 'reader')
    options = parser.parse_args()
    config, labels = read_config(options.config), Labels.load(WORK / 'labels.json')
    model = load_reader(options.checkpoint, labels.lists, config)
    options.out.mkdir(parents=True, exist_ok=True)
    full = WORK / 'full.onnx'
    write_graph(model, full)
    print(json.dumps({'floats': largest_difference(model, full)}))
    shrink(full, options.out / 'reader.onnx', options.scheme, easing_windows(options.corpora, config))
    print(json.dumps({options.scheme: largest_difference(model, options.out / 'reader.onnx')}))
    part = options.out / 'reader.json.part'
    part.write_text(json.dumps(sidecar(model, labels, config, options.scheme), ensure_ascii=False))
    part.rename(options.out / 'reader.json')
    shutil.copy(base_folder(config) / 'vocab.txt', options.out / 'vocab.txt')


if __name__ == '__main__':
    main()
