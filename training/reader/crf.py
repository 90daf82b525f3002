"""A linear-chain CRF over BIO labels (Lafferty, McCallum & Pereira 2001) for windows padded at the end."""
import torch
from torch import nn

FORBIDDEN = -1e4


def allowed_after(labels: list[str]) -> torch.Tensor:
    """[L,L], 1 where the column's label may follow the row's: I-x only after B-x or I-x."""
    return torch.tensor([[float(not b.startswith('I-') or a[2:] == b[2:]) for b in labels] for a in labels])


class Crf(nn.Module):
    """Scores of starts, steps and ends; a window may start inside a span, since spans go on across windows."""

    def __init__(self, labels: list[str]):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(len(labels)))
        self.end = nn.Parameter(torch.zeros(len(labels)))
        self.free = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.register_buffer('bar', (1 - allowed_after(labels)) * FORBIDDEN)

    def transitions(self) -> torch.Tensor:
        """[L,L] scores of a step from the row's to the column's label."""
        return self.free + self.bar

    def total(self, scores: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Log of the sum over all label sequences: [B,W,L], [B,W] -> [B]."""
        step, alpha = self.transitions(), self.start + scores[:, 0]
        for i in range(1, scores.shape[1]):
            after = torch.logsumexp(alpha[:, :, None] + step, dim=1) + scores[:, i]
            alpha = torch.where(mask[:, i, None] > 0, after, alpha)
        return torch.logsumexp(alpha + self.end, dim=1)

    def of_path(self, scores: torch.Tensor, gold: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Score of the gold sequence: [B]."""
        at = scores.gather(2, gold[..., None])[..., 0] * mask
        steps = self.transitions()[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
        last = gold.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        return self.start[gold[:, 0]] + at.sum(1) + steps.sum(1) + self.end[last]

    def loss(self, scores: torch.Tensor, gold: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Negative log-likelihood per word."""
        scores = scores.float()
        return (self.total(scores, mask) - self.of_path(scores, gold, mask)).sum() / mask.sum()
