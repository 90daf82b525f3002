"""Words a second of an exported file on one thread, and whether padding or a batch changes results: python speed.py --onnx FILE."""
import json
import time
from pathlib import Path

import numpy as np

from reader import corpora
from reader.base import base_wordpiece
from reader.runtime import onnx_predictor
from reader.settings import WORK, arguments, read_config
from reader.windows import collate, pack_with_context

WINDOWS = 32


def largest_change(predict, windows: list, wordpiece) -> float:
    """Largest difference of any output between a window alone and the same window in a padded batch."""
    together = predict(collate(windows, wordpiece)[0])
    change = 0.0
    for k, window in enumerate(windows):
        n = window.words()
        for name, alone in predict(collate([window], wordpiece)[0]).items():
            columns = slice(n + 1) if name in ('arc', 'link') else slice(None)
            change = max(change, float(np.abs(alone[0, :n, columns] - together[name][k, :n, columns]).max()))
    return change


def words_per_second(predict, windows: list, wordpiece, batch: int) -> tuple[int, int]:
    """Words through the network, and words that are not context, a second of processor time."""
    batches = [collate(windows[i:i + batch], wordpiece)[0] for i in range(0, len(windows), batch)]
    predict(batches[0])
    start = time.process_time()
    for inputs in batches:
        predict(inputs)
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
    found = {f'batch {n}': dict(zip(('words', 'without context'), words_per_second(predict, windows, wordpiece, n))) for n in (1, 8)}
    print(json.dumps(found | {'largest change in a batch': largest_change(predict, windows[:6], wordpiece), 'megabytes': round(options.onnx.stat().st_size / 1e6, 1)}))


if __name__ == '__main__':
    main()
