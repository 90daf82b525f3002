"""From scores to trees and spans, as the product does it."""
import numpy as np


def cycle_of(heads: list[int]) -> list[int]:
    """A cycle among heads (node 0 is the root, heads[0] unused), or an empty list."""
    seen = [0] * len(heads)
    for first in range(1, len(heads)):
        node, path = first, []
        while node and not seen[node]:
            seen[node] = first
            path.append(node)
            node = heads[node]
        if node and seen[node] == first and node in path:
            return path[path.index(node):]
    return []


def maximum_tree(scores: np.ndarray) -> list[int]:
    """Chu-Liu/Edmonds: [N,N] scores of (dependent, head), node 0 the root -> head of each node."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = [0, *scores[1:].argmax(1).tolist()]
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    rest = [i for i in range(len(heads)) if i not in cycle]
    inner = sum(scores[i, heads[i]] for i in cycle)
    n = len(rest)
    small = np.full((n + 1, n + 1), -np.inf)
    small[:n, :n] = scores[np.ix_(rest, rest)]
    leave = scores[np.ix_(rest, cycle)]
    small[:n, n] = leave.max(1)
    enter = np.array([[scores[c, r] - scores[c, heads[c]] for c in cycle] for r in rest])
    small[n, :n] = enter.max(1) + inner
    found = maximum_tree(small)
    out = list(heads)
    for i in range(1, n):
        out[rest[i]] = cycle[int(leave[i].argmax())] if found[i] == n else rest[found[i]]
    entry = found[n]
    out[cycle[int(enter[entry].argmax())]] = rest[entry]
    return out


def sentence_tree(scores: np.ndarray) -> list[int]:
    """Heads (0 the root, else 1 + place) of one sentence from [n,n+1] scores; exactly one word hangs on the root."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    heads = maximum_tree(full)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) == 1:
        return heads[1:]
    best, value = heads, -np.inf
    for root in sorted(range(1, n + 1), key=lambda i: -scores[i - 1, 0])[:max(3, len(roots))]:
        one = full.copy()
        one[[i for i in range(1, n + 1) if i != root], 0] = -1e6
        tried = maximum_tree(one)
        total = sum(one[i, tried[i]] for i in range(1, n + 1))
        if total > value:
            best, value = tried, total
    return best[1:]


def viterbi(scores: np.ndarray, start: np.ndarray, transitions: np.ndarray, end: np.ndarray) -> list[int]:
    """Best label sequence of one window: [W,L] -> W labels."""
    best, back = start + scores[0], []
    for row in scores[1:]:
        through = best[:, None] + transitions
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int((best + end).argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def spans_of(labels: list[int]) -> list[tuple[int, int, int]]:
    """BIO ids -> (start, end, type), end exclusive; a span may start with I at the beginning."""
    out = []
    for i, label in enumerate(labels):
        if label <= 0:
            continue
        kind, goes_on = (label - 1) // 2, label % 2 == 0
        if goes_on and out and out[-1][1] == i and out[-1][2] == kind:
            out[-1] = (out[-1][0], i + 1, kind)
        else:
            out.append((i, i + 1, kind))
    return out
