"""Trains the reader: python train.py --name RUN [--corpora DIR] [--minutes N]. Writes .work/RUN/."""
import copy
import json
import math
import random
import time

import torch

from reader import corpora
from reader.base import base_encoder, base_settings, base_wordpiece
from reader.encoder import Encoder
from reader.labels import Labels
from reader.losses import losses
from reader.network import Reader
from reader.settings import WORK, arguments, read_config
from reader.windows import collate, pack

SAVE_EVERY = 300


class Feed:
    """Endless batches of one kind of corpus: windows with fresh borders each epoch, similar lengths together."""

    def __init__(self, parts: list, limits: dict, batch_pieces: int, seed: int):
        self.parts, self.limits, self.batch_pieces = parts, limits, batch_pieces
        self.rng, self.queue, self.epochs = random.Random(seed), [], 0

    def fill(self) -> None:
        """One epoch of batches in random order; each batch comes from one part, for its teacher's sake."""
        for part, corpus in enumerate(self.parts):
            windows = [w for d in corpus.documents for w in pack(d, self.limits, self.rng)]
            windows.sort(key=lambda w: w.size() // 24 + self.rng.random())
            batch: list = []
            for w in windows:
                if batch and (len(batch) + 1) * max(w.size(), *(b.size() for b in batch)) > self.batch_pieces:
                    self.queue.append((part, batch))
                    batch = []
                batch.append(w)
            self.queue.append((part, batch))
        self.rng.shuffle(self.queue)
        self.epochs += 1

    def next(self) -> tuple[int, list]:
        """Part and windows of the next batch."""
        if not self.queue:
            self.fill()
        return self.queue.pop()


def load_kinds(folder, config: dict, labels: Labels, wordpiece) -> dict[str, list]:
    """The training corpora of each kind."""
    trees = [corpora.load_trees(folder, name, labels, wordpiece, config) for name in ('ewt-train', 'gum-train')]
    attributions = corpora.load_attributions(folder, 'train', WORK / 'tokens-train.jsonl', wordpiece, config)
    return {'trees': trees, 'attributions': [attributions], 'names': [corpora.load_names(folder, wordpiece)]}


def make_feeds(kinds: dict[str, list], config: dict) -> dict[str, Feed]:
    """A feed for each kind of corpus."""
    return {k: Feed(v, config['window'], config['batch_pieces'], config['seed'] + i) for i, (k, v) in enumerate(kinds.items())}


def make_optimizer(model: Reader, config: dict) -> torch.optim.AdamW:
    """Two rates, no decay on vectors; word embeddings stay as they are."""
    model.base.embeddings.word_embeddings.weight.requires_grad_(False)
    groups = []
    for rate, keep in ((config['rates']['encoder'], True), (config['rates']['heads'], False)):
        mine = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith('base.') == keep]
        groups += [{'params': [p for p in mine if p.dim() > 1], 'rate': rate, 'weight_decay': config['weight_decay']},
                   {'params': [p for p in mine if p.dim() == 1], 'rate': rate, 'weight_decay': 0.0}]
    return torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), fused=True)


def set_rates(optimizer, share: float, warm_up: float) -> None:
    """Linear warm-up, then linear decay to a fiftieth, by the share of the time used."""
    factor = share / warm_up if share < warm_up else max(0.02, (1 - share) / (1 - warm_up))
    for group in optimizer.param_groups:
        group['lr'] = group['rate'] * min(1.0, factor)


@torch.no_grad()
def follow(average: Reader, model: Reader, keep: float) -> None:
    """Moves the averaged weights a little towards the trained ones."""
    pairs = [(a, p) for a, p in zip(average.parameters(), model.parameters()) if p.requires_grad]
    torch._foreach_lerp_([a for a, _ in pairs], [p for _, p in pairs], 1 - keep)


class Log:
    """Running means of the losses, printed as JSON lines."""

    def __init__(self):
        self.sums: dict[str, float] = {}
        self.counts: dict[str, int] = {}
        self.words, self.start = 0, time.time()

    def add(self, kind: str, found: dict, words: int) -> None:
        """Takes one batch's losses."""
        self.words += words
        for task, loss in found.items():
            key = f'{kind}.{task}'
            self.sums[key] = self.sums.get(key, 0.0) + float(loss.detach())
            self.counts[key] = self.counts.get(key, 0) + 1

    def flush(self, **more) -> None:
        """Prints and starts again."""
        rate = round(self.words / (time.time() - self.start))
        print(json.dumps(more | {'words_per_second': rate} | {k: round(v / self.counts[k], 3) for k, v in self.sums.items()}), flush=True)
        self.__init__()


def save(average: Reader, folder, name: str, **facts) -> None:
    """Averaged weights and facts of the run, written whole or not at all."""
    torch.save({'state': average.state_dict(), **facts}, folder / 'tmp.pt')
    (folder / 'tmp.pt').rename(folder / f'{name}.pt')


def train(model: Reader, feeds: dict[str, Feed], teacher: dict, config: dict, folder, wordpiece, clock=time.time) -> None:
    """Batches of all kinds, drawn by the mix, until the time that the clock (in seconds) shows is used up."""
    rng, names = random.Random(config['seed']), {'trees': ['ewt-train', 'gum-train'], 'attributions': ['polnear-train'], 'names': ['']}
    average, optimizer, log = copy.deepcopy(model).eval(), make_optimizer(model, config), Log()
    start, step, saved, seconds = clock(), 0, time.time(), config['minutes'] * 60
    model.train()
    while (share := (clock() - start) / seconds) < 1:
        set_rates(optimizer, share, config['rates']['warm_up'])
        kind = rng.choices(list(config['mix']), list(config['mix'].values()))[0]
        part, windows = feeds[kind].next()
        inputs, gold = collate(windows, wordpiece, rng, config['mask_words'])
        found = losses(model, kind, inputs, gold, teacher.get(names[kind][part]), config['weights'])
        sum(found.values()).backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], config['clip'])
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        follow(average, model, min(config['average'], (1 + step) / (10 + step)))
        log.add(kind, found, int(inputs['word_mask'].sum()))
        if step % 50 == 0:
            log.flush(step=step, share=round(share, 3), epochs={k: f.epochs for k, f in feeds.items()})
        if time.time() - saved > SAVE_EVERY:
            save(average, folder, 'last', step=step, share=share, config=config)
            saved = time.time()
    save(average, folder, 'final', step=step, share=1.0, config=config)
    print(json.dumps({'done': step, 'minutes': round((clock() - start) / 60, 1), 'mean_loss_finite': math.isfinite(float(sum(found.values())))}))


def start_from(run: str | None, labels: Labels, config: dict) -> Reader:
    """The network with the weights of a finished run, or with the base model's."""
    if not run:
        return Reader(base_encoder(config), labels.lists, config)
    model = Reader(Encoder(base_settings(config)), labels.lists, config)
    model.load_state_dict(torch.load(WORK / run / 'final.pt', weights_only=True)['state'])
    return model


def main() -> None:
    """Reads everything, then trains."""
    parser = arguments(__doc__)
    parser.add_argument('--name', required=True, help='name of the run')
    parser.add_argument('--minutes', type=float, help='wall clock of the run')
    parser.add_argument('--start', help='name of a finished run whose weights this one goes on from')
    options = parser.parse_args()
    config = read_config(options.config)
    config['minutes'] = options.minutes or config['minutes']
    torch.manual_seed(config['seed'])
    torch.set_num_threads(config['threads'])
    folder = WORK / options.name
    folder.mkdir(exist_ok=True)
    wordpiece, labels = base_wordpiece(config), Labels.load(WORK / 'labels.json')
    model = start_from(options.start, labels, config)
    feeds = make_feeds(load_kinds(options.corpora, config, labels, wordpiece), config)
    train(model, feeds, torch.load(WORK / 'teacher.pt', weights_only=True), config, folder, wordpiece)


if __name__ == '__main__':
    main()
