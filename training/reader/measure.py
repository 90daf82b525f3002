"""Scores on development data; ``predict`` maps collated inputs to arrays, whatever runs the network."""
from collections import defaultdict

import numpy as np

from .decode import sentence_tree, spans_of, viterbi
from .document import IGNORE
from .windows import Window, collate, pack, pack_with_context

EDGE = set(' \n\t\r\xa0"“”\'‘’.,;:!?()[]–—-')


def f1(right: int, predicted: int, gold: int) -> dict:
    """Precision, recall and F1."""
    p, r = right / max(1, predicted), right / max(1, gold)
    return {'p': round(p, 4), 'r': round(r, 4), 'f1': round(2 * p * r / max(1e-9, p + r), 4), 'gold': gold}


def run(windows: list[Window], predict, wordpiece, batch: int):
    """(window, gold, outputs without padding) of each window, in order."""
    for at in range(0, len(windows), batch):
        some = windows[at:at + batch]
        inputs, gold = collate(some, wordpiece)
        outputs = predict(inputs)
        for k, window in enumerate(some):
            n = window.words()
            yield window, {t: v[k, :n].numpy() for t, v in gold.items()}, {t: v[k, :n + (t == 'label_head')] for t, v in outputs.items()}


def heads_of(scores: np.ndarray, unit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Greedy and tree heads of each word, as columns, sentence by sentence."""
    greedy, tree = np.zeros(len(unit), int), np.zeros(len(unit), int)
    for k in np.unique(unit):
        inside = np.flatnonzero(unit == k)
        part = scores[np.ix_(inside, np.concatenate([[0], inside + 1]))]
        for out, heads in ((greedy, part.argmax(1)), (tree, np.array(sentence_tree(part)))):
            out[inside] = np.where(heads > 0, heads + inside[0], 0)
    return greedy, tree


def run_packed(corpus, predict, wordpiece, limits: dict, batch: int) -> list[tuple[Window, dict, dict]]:
    """Windows of a treebank without left context, and what the network says of them."""
    return list(run([w for d in corpus.documents for w in pack(d, limits)], predict, wordpiece, batch))


def trees(found: list, out_matrix, out_bias) -> dict:
    """Accuracies of tags, heads and labels with gold words and sentences, and F1 of sentence starts inside windows."""
    n, starts = defaultdict(int), [0, 0, 0]
    for _, gold, out in found:
        n['words'] += len(gold['upos'])
        for task in ('upos', 'xpos', 'feats'):
            n[task] += (out[task].argmax(1) == gold[task]).sum()
        greedy, tree = heads_of(out['arc'], gold['unit'])
        for name, heads in (('greedy', greedy), ('tree', tree)):
            hidden = np.maximum(out['label_dep'] + out['label_head'][heads], 0)
            labels = (hidden @ out_matrix.T + out_bias).argmax(1)
            n[f'uas_{name}'] += (heads == gold['head']).sum()
            n[f'las_{name}'] += ((heads == gold['head']) & (labels == gold['label'])).sum()
        said, true = out['sentence'].argmax(1)[1:], gold['sentence'][1:]
        starts = [starts[0] + int((said & true).sum()), starts[1] + int(said.sum()), starts[2] + int(true.sum())]
    scores = {k: round(100 * float(v) / n['words'], 2) for k, v in n.items() if k != 'words'}
    return scores | {'sentence': f1(*starts)}


def names(found: list, tags: list[list[str]]) -> dict:
    """Exact F1 of persons, organisations and places against Universal NER on the same sentences; misc counts as nothing, the two sentences
    whose words differ between releases are left out."""
    kinds = {'PER': 0, 'ORG': 1, 'LOC': 2}
    counts = {k: [0, 0, 0] for k in kinds}
    at = 0
    for window, _, out in found:
        labels, place = out['names'].argmax(1).tolist(), 0
        for unit in window.units:
            gold = [0 if t == 'O' or t[2:] not in kinds else 1 + 2 * kinds[t[2:]] + (t[0] == 'I') for t in tags[at]]
            said, true = spans_of(labels[place:place + len(unit.words)]), spans_of(gold)
            if len(gold) != len(unit.words):
                said, true = [], []
            for k, i in kinds.items():
                a, b = {s for s in said if s[2] == i}, {s for s in true if s[2] == i}
                counts[k] = [x + y for x, y in zip(counts[k], (len(a & b), len(a), len(b)))]
            at, place = at + 1, place + len(unit.words)
    return {k: f1(*v) for k, v in counts.items()} | {'all': f1(*map(sum, zip(*counts.values())))}


def trimmed(text: str, start: int, end: int, content: bool) -> tuple[int, int]:
    """A span without punctuation at its edges and, for contents, without a first ``that``."""
    def strip(start: int, end: int) -> tuple[int, int]:
        while start < end and text[start] in EDGE:
            start += 1
        while end > start and text[end - 1] in EDGE:
            end -= 1
        return start, end
    start, end = strip(start, end)
    if content and text[start:start + 4].lower() == 'that' and text[start + 4:start + 5].isspace() and end > start + 4:
        start, end = strip(start + 5, end)
    return start, end


def roles_of_documents(corpus, predict, wordpiece, limits: dict, crf: dict, batch: int) -> list[tuple[list[int], list[int], list[int]]]:
    """Predicted roles, links (place in the document, -1 none) and gold links per word of each document; context is dropped."""
    out = []
    for document in corpus.documents:
        roles, links, gold_links = [], [], []
        for window, gold, scores in run(pack_with_context(document, limits), predict, wordpiece, batch):
            path = viterbi(scores['role'], **crf)
            columns = scores['link'][:, :window.words() + 1].argmax(1)
            keep = slice(window.context, None)
            roles += path[keep]
            links += [c - 1 + window.first if c else -1 for c in columns[keep]]
            gold_links += [IGNORE if c == IGNORE else c - 1 + window.first if c else -1 for c in gold['link'][keep]]
        out.append((roles, links, gold_links))
    return out


def attributions(corpus, articles: list, tokens: dict, predict, wordpiece, limits: dict, crf: dict, batch: int) -> dict:
    """Exact span F1 and word F1 of each role, and how often a word in a gold role links to the right cue."""
    exact, soft, link = defaultdict(lambda: [0, 0, 0]), defaultdict(lambda: [0, 0, 0]), [0, 0]
    found = roles_of_documents(corpus, predict, wordpiece, limits, crf, batch)
    for document, article, (roles, links, gold_links) in zip(corpus.documents, articles, found):
        text, at = article['units'], tokens[document.id]
        gold_roles = [r for u in document.units for r in u.gold['role']]
        for i, role in enumerate(('source', 'cue', 'content')):
            said = {trimmed(text, at[s][0], at[e - 1][1], i == 2) for s, e, k in spans_of(roles) if k == i}
            true = {trimmed(text, s, e, i == 2) for a in article['attributions'] for s, e in a[role]}
            said, true = ({s for s in x if s[1] > s[0]} for x in (said, true))
            exact[role] = [x + y for x, y in zip(exact[role], (len(said & true), len(said), len(true)))]
            a, b = ([r > 0 and (r - 1) // 2 == i for r in x] for x in (roles, gold_roles))
            soft[role] = [x + y for x, y in zip(soft[role], (sum(p and q for p, q in zip(a, b)), sum(a), sum(b)))]
        judged = [(p, g) for p, g in zip(links, gold_links) if g != IGNORE]
        link = [link[0] + sum(p == g for p, g in judged), link[1] + len(judged)]
    return {'exact': {k: f1(*v) for k, v in exact.items()}, 'words': {k: f1(*v) for k, v in soft.items()}, 'link': round(link[0] / max(1, link[1]), 4)}


def embeddings(found: list, teacher: np.ndarray) -> float:
    """Mean cosine of sentence vectors with the teacher's."""
    cosines = []
    for _, gold, out in found:
        for row in np.unique(gold['teacher'][gold['teacher'] >= 0]):
            mean = out['embed'][gold['teacher'] == row].mean(0)
            cosines.append(float(mean @ teacher[row] / np.linalg.norm(mean)))
    return round(float(np.mean(cosines)), 4)
