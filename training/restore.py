"""A checkpoint from the shipped file, so that training can go on where its checkpoints are lost: python restore.py --onnx FILE --name RUN.

Weights come back as the shipped bytes hold them, so to within half a step of their scales. Needs labels.json of the same lists (prepare.py).
"""
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from reader.base import base_settings
from reader.encoder import Encoder
from reader.labels import Labels
from reader.network import WORD_HEADS, Reader
from reader.settings import WORK, arguments, read_config


def floats_of(constants: dict[str, np.ndarray], name: str) -> np.ndarray | None:
    """A constant in 32 bits, from its bytes and scales where it is stored so."""
    if f'{name}.bytes' in constants:
        return constants[f'{name}.bytes'].astype(np.float32) * constants[f'{name}.scales']
    return constants.get(name)


def linear_weights(model: onnx.ModelProto, constants: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Weight of each linear module by the module's name, [out,in]; rows' easing is undone."""
    found = {}
    for node in model.graph.node:
        out = node.output[0].removesuffix('.columns')
        if node.op_type not in ('MatMul', 'MatMulIntegerToFloat') or not out.endswith('/MatMul_output_0'):
            continue
        module = out.removesuffix('/MatMul_output_0').removeprefix('/model/').removeprefix('/').replace('/', '.')
        weight = floats_of(constants, node.input[1].removesuffix('.bytes'))
        if weight is None:
            continue
        easing = constants.get(f"{node.input[0].removesuffix('.q')}.easing")
        found[module] = (weight if easing is None or node.op_type == 'MatMul' else weight * easing[:, None]).T
    return found


def module_name(exported: str) -> str:
    """The module behind a path of the exported graph, whose parts leave out containers and number the second of a name."""
    parts = exported.split('.')
    if parts[0] == 'base':
        layer, rest = '.'.join(['base', 'encoder', *parts[1:3]]), '.'.join(parts[3:])
        inside = {'dense': 'intermediate.dense', 'output.dense': 'attention.output.dense', 'output.dense_1': 'output.dense'}
        return f"{layer}.{inside.get(rest, f'attention.{rest}')}"
    return f'words.{exported}' if exported in WORD_HEADS else exported


def state_of(path: Path, model: Reader) -> dict[str, torch.Tensor]:
    """The network's state from a shipped graph and the side file next to it."""
    graph = onnx.load(str(path))
    constants = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    side = json.loads(path.with_suffix('.json').read_text())
    state = {}
    for name, old in model.state_dict().items():
        value = floats_of(constants, f'model.{name}')
        if value is not None and value.shape == tuple(old.shape):
            state[name] = value
    for exported, weight in linear_weights(graph, constants).items():
        state[f'{module_name(exported)}.weight'] = weight
    state['label.out.weight'], state['label.out.bias'] = np.array(side['label']['matrix']), np.array(side['label']['bias'])
    bar = model.crf.bar.numpy()
    state |= {'crf.start': np.array(side['crf']['start']), 'crf.end': np.array(side['crf']['end']), 'crf.free': np.array(side['crf']['transitions']) - bar, 'crf.bar': bar}
    return {k: torch.tensor(np.array(v), dtype=torch.float32) for k, v in state.items()}


def main() -> None:
    """Writes .work/RUN/final.pt."""
    parser = arguments(__doc__)
    parser.add_argument('--onnx', type=Path, required=True)
    parser.add_argument('--name', required=True, help='name of the run to write')
    options = parser.parse_args()
    config, labels = read_config(options.config), Labels.load(WORK / 'labels.json')
    side = json.loads(options.onnx.with_suffix('.json').read_text())
    differing = [k for k, v in labels.lists.items() if side['labels'].get(k) != v]
    if differing:
        raise SystemExit(f'{options.onnx}: labels differ from labels.json in {", ".join(differing)}: prepare with the corpora it was trained on')
    model = Reader(Encoder(base_settings(config)), labels.lists, config)
    state = state_of(options.onnx, model)
    missing = [k for k in model.state_dict() if k not in state]
    if missing:
        raise SystemExit(f'{options.onnx}: no values for {", ".join(missing)}')
    model.load_state_dict(state)
    (WORK / options.name).mkdir(exist_ok=True)
    torch.save({'state': model.state_dict(), 'step': 0, 'share': 1.0, 'config': config}, WORK / options.name / 'final.pt')
    print(json.dumps({'restored': options.name, 'tensors': len(state)}))


if __name__ == '__main__':
    main()
