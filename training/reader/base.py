"""The base model's files: configuration, tensors (safetensors only) and vocabulary."""
import json

from safetensors.torch import load_file

from .encoder import Encoder, load_base
from .settings import base_folder
from .wordpiece import WordPiece


def base_settings(config: dict) -> dict:
    """The published BERT configuration, with fewer inner units where the run's settings say so (``inner``)."""
    found = json.loads((base_folder(config) / 'config.json').read_text())
    return found | {'intermediate_size': config.get('inner') or found['intermediate_size']}


def base_encoder(config: dict) -> Encoder:
    """The base encoder with its weights; shapes are compared with the configuration on loading."""
    return load_base(base_settings(config), load_file(base_folder(config) / 'model.safetensors'))


def base_wordpiece(config: dict) -> WordPiece:
    """The base vocabulary."""
    return WordPiece(str(base_folder(config) / 'vocab.txt'))
