"""Scores of an exported file with windows cut in other ways: python compare_windows.py --onnx FILE --config config-compare.json [--cut N…].

Prints one JSON line for each cut of the settings (``cuts``). Trees are read without left context, so they are scored once for each length of windows.
"""
import json
import time
from pathlib import Path

import torch

from evaluate import scores
from reader.labels import Labels
from reader.runtime import onnx_predictor, sidecar_decoding
from reader.settings import WORK, arguments, read_config
from reader.variants import merged, parts_of_cuts, short


def main() -> None:
    """The cuts in order."""
    parser = arguments(__doc__)
    parser.add_argument('--onnx', type=Path, required=True)
    parser.add_argument('--cut', type=int, nargs='+', help='places of cuts in the settings, from 0; all by default')
    options = parser.parse_args()
    settings, labels = read_config(options.config), Labels.load(WORK / 'labels.json')
    torch.set_num_threads(1)
    predict, decode = onnx_predictor(options.onnx), sidecar_decoding(options.onnx.with_suffix('.json'))
    for k, (cut, parts) in enumerate(zip(settings['cuts'], parts_of_cuts(settings['cuts']))):
        if options.cut and k not in options.cut:
            continue
        start = time.process_time()
        found = scores(options.corpora, predict, decode, merged(settings['common'], {'window': cut}), labels, 1, parts)
        print(json.dumps({'cut': cut} | short(found) | {'seconds': round(time.process_time() - start)}), flush=True)


if __name__ == '__main__':
    main()
