"""Words a second of an exported file on one thread, a window at a time: python speed.py --onnx FILE."""
import json
import time
from pathlib import Path

from reader import corpora
from reader.base import base_wordpiece
from reader.runtime import onnx_predictor
from reader.settings import WORK, arguments, read_config
from reader.windows import collate, pack_with_context

WINDOWS = 32


def words_per_second(predict, windows: list, wordpiece) -> tuple[int, int]:
    """Words through the network, and words that are not context, a second of processor time."""
    inputs = [collate([w], wordpiece)[0] for w in windows]
    predict(inputs[0])
    start = time.process_time()
    for one in inputs:
        predict(one)
    seconds = time.process_time() - start
    total = sum(w.words() for w in windows)
    return round(total / seconds), round((total - sum(w.context for w in windows)) / seconds)


def main() -> None:
    """Prints one JSON object."""
    parser = arguments(__doc__)
    parser.add_argument('--onnx', type=Path, required=True)
    options = parser.parse_args()
    config = read_config(options.config)
    wordpiece = base_wordpiece(config)
    corpus = corpora.load_attributions(options.corpora, 'dev', WORK / 'tokens-dev.jsonl', wordpiece, config)
    windows = [w for d in corpus.documents for w in pack_with_context(d, config['window'])][:WINDOWS]
    predict = onnx_predictor(options.onnx)
    found = dict(zip(('words', 'without context'), words_per_second(predict, windows, wordpiece)))
    print(json.dumps(found | {'megabytes': round(options.onnx.stat().st_size / 1e6, 1)}))


if __name__ == '__main__':
    main()
