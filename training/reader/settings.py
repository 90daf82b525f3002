"""Paths and settings that every command shares."""
import argparse
import json
from pathlib import Path

TRAINING = Path(__file__).resolve().parent.parent
WORK = TRAINING / '.work'


def arguments(description: str) -> argparse.ArgumentParser:
    """A parser with the flags all commands have."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument('--corpora', type=Path, default=TRAINING.parent.parent / 'shared' / 'corpora', help='folder of the corpora')
    parser.add_argument('--config', type=Path, default=TRAINING / 'config.json', help='settings of the run')
    return parser


def read_config(path: Path) -> dict:
    """The settings."""
    return json.loads(path.read_text())


def base_folder(config: dict) -> Path:
    """Where the base model's package keeps its files: an installed package or one unpacked below .work/base."""
    unpacked = WORK / 'base' / config['base'] / 'model'
    if unpacked.exists():
        return unpacked
    from importlib.util import find_spec
    return Path(find_spec(config['base']).origin).parent / 'model'
