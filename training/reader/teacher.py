"""Sentence vectors of the unchanged base model, reduced by PCA: what the embed head learns."""
import torch

from .wordpiece import WordPiece

LONGEST = 128


@torch.no_grad()
def sentence_vectors(encoder, wordpiece: WordPiece, texts: list[str], batch_pieces: int = 4096) -> torch.Tensor:
    """Mean over all pieces, normalised, as the base model is used (Reimers & Gurevych 2019): [N,384]."""
    ids = [[wordpiece.cls, *wordpiece.of_text(t)[:LONGEST - 2], wordpiece.sep] for t in texts]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    out = torch.zeros(len(ids), encoder.embeddings.word_embeddings.weight.shape[1])
    at = 0
    while at < len(order):
        stop = at + 1
        while stop < len(order) and (stop + 1 - at) * len(ids[order[stop]]) <= batch_pieces:
            stop += 1
        rows, width = order[at:stop], len(ids[order[stop - 1]])
        inputs = torch.tensor([ids[i] + [0] * (width - len(ids[i])) for i in rows])
        mask = torch.tensor([[1] * len(ids[i]) + [0] * (width - len(ids[i])) for i in rows])
        hidden = encoder(inputs, torch.zeros_like(inputs), mask) * mask[..., None]
        out[torch.tensor(rows)] = torch.nn.functional.normalize(hidden.sum(1) / mask.sum(1, keepdim=True), dim=-1)
        at = stop
    return out


def fit_pca(vectors: torch.Tensor, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean [D] and the leading directions [D,size] of [N,D]."""
    mean = vectors.mean(0)
    values, directions = torch.linalg.eigh((vectors - mean).T @ (vectors - mean))
    return mean, directions[:, -size:].flip(1)
