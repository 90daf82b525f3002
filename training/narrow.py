"""A checkpoint with fewer inner units in each layer, or fewer layers, to train on from: python narrow.py --start RUN --name RUN --config CONFIG [--layers K K …].

With ``--layers`` it keeps these layers as they are, counted from 0. Else it keeps the units that move the layer's output most on training text: the mean size of a unit's activation times the length of its
column in the output matrix (structured pruning by magnitude times activation; Sun et al. 2024 use the same product for single weights).
"""
import json

import torch
from torch.nn import functional as F

from reader.base import base_settings, base_wordpiece
from reader.corpora import load_names
from reader.depth import shallower
from reader.encoder import Encoder
from reader.labels import Labels
from reader.network import Reader
from reader.settings import WORK, arguments, read_config
from reader.windows import collate, pack

WINDOWS = 48


@torch.no_grad()
def unit_sizes(model: Reader, windows: list[dict]) -> list[torch.Tensor]:
    """For each layer the importance of its inner units, [inner]."""
    layers = model.base.encoder['layer']
    sums = [torch.zeros(layer.output.dense.in_features) for layer in layers]

    def watch(k: int):
        def add(module, given, out):
            sums[k] += F.gelu(out).abs().sum((0, 1))
        return add
    hooks = [layer.intermediate['dense'].register_forward_hook(watch(k)) for k, layer in enumerate(layers)]
    for inputs in windows:
        model.word_vectors(inputs)
    for hook in hooks:
        hook.remove()
    return [s * layer.output.dense.weight.norm(dim=0) for s, layer in zip(sums, layers)]


def narrowed(state: dict, sizes: list[torch.Tensor], inner: int) -> dict:
    """The state with the most important units of each layer, in their old order."""
    out = dict(state)
    for k, size in enumerate(sizes):
        keep = size.topk(inner).indices.sort().values
        layer = f'base.encoder.layer.{k}'
        for part in ('weight', 'bias'):
            out[f'{layer}.intermediate.dense.{part}'] = state[f'{layer}.intermediate.dense.{part}'][keep]
        out[f'{layer}.output.dense.weight'] = state[f'{layer}.output.dense.weight'][:, keep]
    return out


def narrow(start: dict, options, config: dict) -> dict:
    """The state with fewer units; prints what share of the importance each layer keeps."""
    wide = Reader(Encoder(base_settings(config | {'inner': None})), Labels.load(WORK / 'labels.json').lists, config)
    wide.load_state_dict(start)
    wordpiece = base_wordpiece(config)
    windows = [w for d in load_names(options.corpora, wordpiece).documents[::12] for w in pack(d, config['window'])][:WINDOWS]
    sizes = unit_sizes(wide.eval(), [collate([w], wordpiece)[0] for w in windows])
    kept = [round(float(s.topk(config['inner']).values.sum() / s.sum()), 3) for s in sizes]
    print(json.dumps({'narrowed': options.name, 'inner': config['inner'], 'importance kept by layer': kept}))
    return narrowed(wide.state_dict(), sizes, config['inner'])


def main() -> None:
    """Writes .work/NAME/final.pt."""
    parser = arguments(__doc__)
    parser.add_argument('--start', required=True, help='name of the run with all units or layers')
    parser.add_argument('--name', required=True, help='name of the run to write')
    parser.add_argument('--layers', nargs='+', type=int, help='layers to keep')
    options = parser.parse_args()
    config = read_config(options.config)
    start = torch.load(WORK / options.start / 'final.pt', weights_only=True)['state']
    state = shallower(start, options.layers) if options.layers else narrow(start, options, config)
    (WORK / options.name).mkdir(exist_ok=True)
    torch.save({'state': state, 'step': 0, 'share': 1.0, 'config': config}, WORK / options.name / 'final.pt')


if __name__ == '__main__':
    main()
