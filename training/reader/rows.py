"""8-bit products with a scale for each row of activations, so that a word's result does not depend on what shares its batch.

Channels with large activations are made smaller, and their weights larger, before rounding (SmoothQuant, Xiao et al. 2023).
Both sides stay within +-90: the sum of two products, which processors without VNNI add in 16 bits, then cannot overflow
(2 x 180 x 90 < 2^15), and all processors compute the same integers.
"""
import numpy as np
import onnx
from onnx import helper, numpy_helper

LIMIT = 90
MICROSOFT = 'com.microsoft'


def constant(graph, name: str, value: np.ndarray) -> str:
    """The name of a constant of the graph."""
    if all(t.name != name for t in graph.initializer):
        graph.initializer.append(numpy_helper.from_array(value, name))
    return name


def constants_of_rows(graph) -> tuple[str, str]:
    """Names of the scale 1 and of the byte that stands for zero."""
    return constant(graph, 'rows.one', np.array(1, np.float32)), constant(graph, 'rows.zero', np.array(LIMIT, np.uint8))


def rows_to_bytes(graph, source: str, easing: np.ndarray) -> list:
    """Nodes that turn ``source`` [.., K] over ``easing`` [K] into bytes around LIMIT (``source.q``) and a scale a row (``source.s``)."""
    limit = constant(graph, 'rows.limit', np.array(LIMIT, np.float32))
    least = constant(graph, 'rows.least', np.array(1e-6, np.float32))
    one, zero = constants_of_rows(graph)
    eased, node = constant(graph, f'{source}.easing', (1 / easing).astype(np.float32)), helper.make_node
    return [node('Mul', [source, eased], [f'{source}.eased']),
            node('Abs', [f'{source}.eased'], [f'{source}.abs']),
            node('ReduceMax', [f'{source}.abs'], [f'{source}.max'], axes=[-1], keepdims=1),
            node('Max', [f'{source}.max', least], [f'{source}.most']),
            node('Div', [f'{source}.most', limit], [f'{source}.s']),
            node('Div', [limit, f'{source}.most'], [f'{source}.r']),
            node('Mul', [f'{source}.eased', f'{source}.r'], [f'{source}.scaled']),
            node('QuantizeLinear', [f'{source}.scaled', one, zero], [f'{source}.q'])]


def product(graph, matmul, weights: np.ndarray) -> list:
    """Nodes that replace a MatMul by [K,N] weights, given its input's bytes and scales."""
    source, out, name = matmul.input[0], matmul.output[0], matmul.input[1]
    scales = (np.maximum(np.abs(weights).max(0), 1e-8) / LIMIT).astype(np.float32)
    values = constant(graph, f'{name}.bytes', np.rint(weights / scales).astype(np.int8))
    (one, zero), node = constants_of_rows(graph), helper.make_node
    scaled = [f'{source}.q', values, one, constant(graph, f'{name}.scales', scales), zero]
    return [node('MatMulIntegerToFloat', scaled, [f'{out}.columns'], domain=MICROSOFT),
            node('Mul', [f'{out}.columns', f'{source}.s'], [out])]


def products(model: onnx.ModelProto, within: str) -> list:
    """The graph's products by constant matrices below a module."""
    constants = {t.name for t in model.graph.initializer}
    return [n for n in model.graph.node if n.op_type == 'MatMul' and within in n.name and n.input[1] in constants]


def channel_maxima(model: onnx.ModelProto, inputs: list[dict], within: str) -> dict[str, np.ndarray]:
    """Largest absolute value of each channel of each product's input, over some windows."""
    import onnxruntime
    watched = sorted({n.input[0] for n in products(model, within)})
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    copy.graph.output.extend(helper.make_tensor_value_info(w, onnx.TensorProto.FLOAT, None) for w in watched)
    session = onnxruntime.InferenceSession(copy.SerializeToString(), providers=['CPUExecutionProvider'])
    found = [[np.abs(x).max((0, 1)) for x in session.run(watched, {k: v.numpy() for k, v in i.items()})] for i in inputs]
    return {w: np.max([f[k] for f in found], axis=0) for k, w in enumerate(watched)}


def easing_of(activations: np.ndarray, weights: list[np.ndarray]) -> np.ndarray:
    """Divisor of each channel: the square root of its largest activation over its largest weight."""
    largest = np.max([np.abs(w).max(1) for w in weights], axis=0)
    return np.sqrt(np.maximum(activations, 1e-3) / np.maximum(largest, 1e-3))


def quantise_rows(model: onnx.ModelProto, inputs: list[dict], within: str = '/base/') -> onnx.ModelProto:
    """Replaces the encoder's products by constant matrices; heads stay in 32 bits. ``inputs`` are windows to set the easing by."""
    graph, chosen = model.graph, products(model, within)
    matrices = {t.name: numpy_helper.to_array(t) for t in graph.initializer if t.name in {n.input[1] for n in chosen}}
    maxima = channel_maxima(model, inputs, within)
    easing = {s: easing_of(m, [matrices[n.input[1]] for n in chosen if n.input[0] == s]) for s, m in maxima.items()}
    nodes, done, names = [], set(), {n.name for n in chosen}
    for old in list(graph.node):
        if old.name not in names:
            nodes.append(old)
            continue
        source = old.input[0]
        nodes += [] if source in done else rows_to_bytes(graph, source, easing[source])
        done.add(source)
        nodes += product(graph, old, matrices[old.input[1]] * easing[source][:, None])
    kept = [t for t in graph.initializer if t.name not in matrices]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    if all(o.domain != MICROSOFT for o in model.opset_import):
        model.opset_import.append(helper.make_opsetid(MICROSOFT, 1))
    return model
