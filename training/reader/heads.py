"""Heads over word vectors."""
import torch
from torch import nn
from torch.nn import functional as F


class Biaffine(nn.Module):
    """Score of each (word, column) pair, column 0 a learned root or none (Dozat & Manning 2017): [B,W,H] -> [B,W,W+1]."""

    def __init__(self, hidden: int, size: int, dropout: float):
        super().__init__()
        self.dependent, self.head = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.root = nn.Parameter(torch.zeros(size))
        self.weight = nn.Linear(size, size, bias=False)
        self.bias = nn.Linear(size, 1, bias=False)
        self.dropout = dropout
        nn.init.normal_(self.root, std=0.1)
        nn.init.normal_(self.weight.weight, std=size ** -0.5)

    def forward(self, x):
        dependent, head = F.relu(self.dependent(x)), F.relu(self.head(x))
        head = torch.cat([self.root.expand(x.shape[0], 1, -1), head], dim=1)
        dependent, head = F.dropout(dependent, self.dropout, self.training), F.dropout(head, self.dropout, self.training)
        return torch.matmul(self.weight(dependent), head.transpose(1, 2)) * self.weight.weight.shape[0] ** -0.5 + self.bias(head).transpose(1, 2)


class LabelOfArc(nn.Module):
    """Halves of a label's hidden layer, to be added for the chosen head only: [B,W,H] -> [B,W,S], [B,W+1,S]."""

    def __init__(self, hidden: int, size: int, labels: int):
        super().__init__()
        self.dependent, self.head = nn.Linear(hidden, size), nn.Linear(hidden, size, bias=False)
        self.root = nn.Parameter(torch.zeros(size))
        self.out = nn.Linear(size, labels)
        nn.init.normal_(self.root, std=0.1)

    def forward(self, x):
        head = torch.cat([self.root.expand(x.shape[0], 1, -1), self.head(x)], dim=1)
        return self.dependent(x), head

    def logits(self, dependent, head, heads):
        """Label scores given the head's column of each word, [B,W]: [B,W,L] = out(relu(dependent + head))."""
        chosen = head.gather(1, heads[..., None].expand(-1, -1, head.shape[2]))
        return self.out(F.relu(dependent + chosen))
