"""The base model's files: configuration, tensors (safetensors only) and vocabulary."""
import json

from safetensors.torch import load_file

from .depth import deepened
from .encoder import Encoder, load_base
from .settings import base_folder
from .wordpiece import WordPiece


def base_settings(config: dict) -> dict:
    """The published BERT configuration, with fewer inner units (``inner``) or more layers (``layers``) where the run's settings say so."""
    found = json.loads((base_folder(config) / 'config.json').read_text())
    return found | {'intermediate_size': config.get('inner') or found['intermediate_size'], 'num_hidden_layers': config.get('layers') or found['num_hidden_layers']}


def base_encoder(config: dict) -> Encoder:
    """The base encoder with its weights, deepened where the settings ask for more layers; shapes are compared with the configuration on loading."""
    settings, state = base_settings(config), load_file(base_folder(config) / 'model.safetensors')
    return load_base(settings, deepened(state, settings['num_hidden_layers'], config.get('new_layers', 'copied')))


def base_wordpiece(config: dict) -> WordPiece:
    """The base vocabulary."""
    return WordPiece(str(base_folder(config) / 'vocab.txt'))
