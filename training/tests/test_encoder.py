"""python -m unittest discover -s tests -t . (from the training folder)"""
import io
import unittest

import numpy as np
import onnx
import onnxruntime
import torch

from reader.encoder import Encoder

SIZES = {'hidden_size': 24, 'num_attention_heads': 3, 'intermediate_size': 48, 'vocab_size': 50, 'max_position_embeddings': 40, 'num_hidden_layers': 2}


def encoder() -> Encoder:
    """A small encoder with weights that depend on nothing else."""
    torch.manual_seed(5)
    return Encoder(SIZES).eval()


def pieces(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids of pieces and of shapes: [1,count]."""
    return torch.arange(count)[None] % 50, torch.arange(count)[None] % 10


class Alone(torch.nn.Module):
    """The encoder with two positional inputs, as a file has them."""

    def __init__(self, model: Encoder):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes):
        return self.model(ids, shapes, None)


class WithoutMask(unittest.TestCase):
    """A window alone needs no mask."""

    @torch.no_grad()
    def test_no_mask_is_a_mask_of_ones(self):
        model, (ids, shapes) = encoder(), pieces(17)
        masked = model(ids, shapes, torch.ones_like(ids))
        self.assertTrue(torch.allclose(masked, model(ids, shapes, None), atol=1e-6))

    @torch.no_grad()
    def test_what_a_mask_hides_changes_nothing(self):
        model, (ids, shapes) = encoder(), pieces(17)
        shown = torch.ones_like(ids)
        shown[:, 12:] = 0
        self.assertTrue(torch.allclose(model(ids, shapes, shown)[:, :12], model(ids[:, :12], shapes[:, :12], None), atol=1e-6))

    @torch.no_grad()
    def test_a_file_holds_the_operator_of_the_runtime_and_takes_any_length(self):
        model, buffer = encoder(), io.BytesIO()

        torch.onnx.export(Alone(model).eval(), pieces(9), buffer, input_names=['ids', 'shapes'], output_names=['out'],
                          dynamic_axes={k: {1: 'pieces'} for k in ('ids', 'shapes', 'out')}, opset_version=17, dynamo=False)
        kinds = [n.op_type for n in onnx.load_from_string(buffer.getvalue()).graph.node]
        self.assertEqual((kinds.count('MultiHeadAttention'), kinds.count('Softmax')), (2, 0))
        session = onnxruntime.InferenceSession(buffer.getvalue(), providers=['CPUExecutionProvider'])
        for count in (9, 1, 31):
            ids, shapes = pieces(count)
            found = session.run(None, {'ids': ids.numpy(), 'shapes': shapes.numpy()})[0]
            self.assertTrue(np.allclose(found, model(ids, shapes, None).numpy(), atol=1e-5), count)


if __name__ == '__main__':
    unittest.main()
