"""Smaller weights in an exported file, computed with in 32 bits: the result does not depend on what shares a batch."""
import numpy as np
import onnx
from onnx import helper, numpy_helper

LEAST_SIZE = 4096


def store_halves(model: onnx.ModelProto) -> onnx.ModelProto:
    """Matrices stored as 16-bit floats with a Cast, which the runtime folds when it opens the file."""
    graph, casts = model.graph, []
    for tensor in list(graph.initializer):
        array = numpy_helper.to_array(tensor)
        if array.dtype == np.float32 and array.size >= LEAST_SIZE:
            graph.initializer.remove(tensor)
            graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), f'{tensor.name}.half'))
            casts.append(helper.make_node('Cast', [f'{tensor.name}.half'], [tensor.name], to=onnx.TensorProto.FLOAT))
    return with_nodes_first(model, casts)


def with_nodes_first(model: onnx.ModelProto, nodes: list) -> onnx.ModelProto:
    """The model with nodes put before its own."""
    rest = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes + rest)
    return model


def bytes_and_scales(array: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric 8-bit integers and their scales along all axes but ``axis``."""
    scales = np.maximum(np.abs(array).max(axis=axis, keepdims=True), 1e-8).astype(np.float32) / 127
    return np.clip(np.rint(array / scales), -127, 127).astype(np.int8), scales


def store_bytes(model: onnx.ModelProto) -> onnx.ModelProto:
    """Matrices as bytes per output column (folded to floats on opening), the looked-up table as bytes per row."""
    graph, nodes = model.graph, []
    gathered = {n.input[0]: n for n in graph.node if n.op_type == 'Gather'}
    for tensor in list(graph.initializer):
        array, name = numpy_helper.to_array(tensor), tensor.name
        if array.dtype != np.float32 or array.size < LEAST_SIZE or array.ndim != 2:
            continue
        table = name in gathered and array.shape[0] > 1000
        values, scales = bytes_and_scales(array, 1 if table else 0)
        graph.initializer.remove(tensor)
        graph.initializer.extend([numpy_helper.from_array(values, f'{name}.bytes'), numpy_helper.from_array(scales, f'{name}.scales')])
        if table:
            look_up_bytes(graph, gathered[name], name)
            continue
        nodes += [helper.make_node('Cast', [f'{name}.bytes'], [f'{name}.cast'], to=onnx.TensorProto.FLOAT),
                  helper.make_node('Mul', [f'{name}.cast', f'{name}.scales'], [name])]
    return with_nodes_first(model, nodes)


def look_up_bytes(graph, gather, name: str) -> None:
    """Replaces a look-up of floats by one of bytes and of their rows' scales."""
    ids, out, at = gather.input[1], gather.output[0], list(graph.node).index(gather)
    graph.node.remove(gather)
    new = [helper.make_node('Gather', [f'{name}.bytes', ids], [f'{name}.rows'], axis=0),
           helper.make_node('Cast', [f'{name}.rows'], [f'{name}.floats'], to=onnx.TensorProto.FLOAT),
           helper.make_node('Gather', [f'{name}.scales', ids], [f'{name}.row_scales'], axis=0),
           helper.make_node('Mul', [f'{name}.floats', f'{name}.row_scales'], [out])]
    for k, node in enumerate(new):
        graph.node.insert(at + k, node)
