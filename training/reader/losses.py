"""The loss of each head; heads without gold in a batch are left out."""
import torch
from torch.nn import functional as F

from .document import IGNORE

TREE_HEADS = ('upos', 'xpos', 'feats', 'sentence', 'arc', 'label_dep', 'names', 'embed')
HEADS_OF = {'trees': TREE_HEADS, 'attributions': ('role', 'link', 'names', 'embed'), 'names': ('names',)}
NAME_WEIGHT = {'trees': 'names_trees', 'attributions': 'names_silver', 'names': 'names'}


def word_loss(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy over words with gold: [B,W,L], [B,W]; zero where there are none."""
    n = (gold != IGNORE).sum().clamp(min=1)
    return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction='sum') / n


def within_sentence(scores: torch.Tensor, unit: torch.Tensor) -> torch.Tensor:
    """Arc scores with columns of other sentences barred: [B,W,W+1], [B,W]."""
    same = unit[:, :, None] == unit[:, None, :]
    return scores.masked_fill(~F.pad(same, (1, 0), value=True), -1e4)


def embed_loss(words: torch.Tensor, rows: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """1 - cosine of each sentence's mean word vector and its teacher's: [B,W,E], [B,W] rows of [N,E], -1 for none."""
    known = rows >= 0
    if not known.any():
        return words.sum() * 0
    sentences, slot = rows[known].unique(return_inverse=True)
    mean = torch.zeros(len(sentences), words.shape[2]).index_add(0, slot, words[known])
    return (1 - F.cosine_similarity(mean, teacher[sentences], dim=-1)).mean()


def wanted(kind: str, weights: dict) -> tuple[str, ...]:
    """Heads to train on a kind of corpus: those whose loss weighs anything."""
    weight_of = {'names': NAME_WEIGHT[kind], 'label_dep': 'label'}
    return tuple(head for head in HEADS_OF[kind] if weights[weight_of.get(head, head)] > 0)


def losses(model, kind: str, inputs: dict, gold: dict, teacher: torch.Tensor | None, weights: dict) -> dict[str, torch.Tensor]:
    """Weighted losses of one batch of one kind of corpus."""
    heads = wanted(kind, weights)
    out, found = model(inputs, heads), {}
    for task in ('upos', 'xpos', 'feats', 'sentence'):
        if task in heads:
            found[task] = weights[task] * word_loss(out[task], gold[task])
    if 'names' in heads:
        found['names'] = weights[NAME_WEIGHT[kind]] * word_loss(out['names'], gold['names'])
    if 'arc' in heads:
        found['arc'] = weights['arc'] * word_loss(within_sentence(out['arc'], gold['unit']), gold['head'])
    if 'label_dep' in heads:
        labels = model.label.logits(out['label_dep'], out['label_head'], gold['head'].clamp(min=0))
        found['label'] = weights['label'] * word_loss(labels, gold['label'])
    if 'role' in heads:
        found['role'] = weights['role'] * model.crf.loss(out['role'], gold['role'].clamp(min=0), inputs['word_mask'])
    if 'link' in heads:
        found['link'] = weights['link'] * word_loss(barred_padding(out['link'], inputs['word_mask']), gold['link'])
    if 'embed' in heads:
        found['embed'] = weights['embed'] * embed_loss(out['embed'], gold['teacher'], teacher)
    return found


def barred_padding(scores: torch.Tensor, word_mask: torch.Tensor) -> torch.Tensor:
    """Link scores with padded words' columns barred."""
    return scores.masked_fill(F.pad(word_mask, (1, 0), value=1)[:, None, :] == 0, -1e4)
