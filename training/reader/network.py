"""The reader model: one encoder, all heads, one pass."""
import torch
from torch import nn
from torch.nn import functional as F

from .crf import Crf
from .encoder import Encoder
from .heads import Biaffine, LabelOfArc

WORD_HEADS = ('upos', 'xpos', 'feats', 'names', 'role')
OUTPUTS = ('upos', 'xpos', 'feats', 'sentence', 'arc', 'label_dep', 'label_head', 'names', 'role', 'link', 'embed', 'vectors')


class Reader(nn.Module):
    """Pieces [B,T] and words [B,W] -> scores of every head."""

    def __init__(self, encoder: Encoder, labels: dict[str, list[str]], config: dict):
        super().__init__()
        hidden, sizes, self.dropout = encoder.embeddings.LayerNorm.weight.shape[0], config['heads'], config['dropout']
        self.base = encoder
        self.words = nn.ModuleDict({task: nn.Linear(hidden, len(labels[task])) for task in WORD_HEADS})
        self.sentence = nn.Linear(hidden, 2)
        self.arc = Biaffine(hidden, sizes['arc'], self.dropout['head'])
        self.label = LabelOfArc(hidden, sizes['label'], len(labels['label']))
        self.link = Biaffine(hidden, sizes['link'], self.dropout['head'])
        self.embed = nn.Linear(hidden, sizes['embed'])
        self.crf = Crf(labels['role'])

    def word_vectors(self, inputs: dict) -> torch.Tensor:
        """Mean of the first and the last piece of each word, zero for padding: [B,W,H]."""
        hidden = self.base(inputs['input_ids'], inputs['shape_ids'], inputs.get('attention_mask'), self.dropout['input'])
        pick = [inputs[k][..., None].expand(-1, -1, hidden.shape[2]) for k in ('word_first', 'word_last')]
        return (hidden.gather(1, pick[0]) + hidden.gather(1, pick[1])) * (0.5 * inputs['word_mask'][..., None].to(hidden.dtype))

    def forward(self, inputs: dict, heads: tuple[str, ...] = OUTPUTS) -> dict[str, torch.Tensor]:
        vectors = self.word_vectors(inputs)
        x = F.dropout(vectors, self.dropout['word'], self.training)
        out = {task: self.words[task](x) for task in WORD_HEADS if task in heads}
        out |= {task: getattr(self, task)(x) for task in ('sentence', 'arc', 'link') if task in heads}
        if 'label_dep' in heads:
            out['label_dep'], out['label_head'] = self.label(x)
        if 'embed' in heads:
            out['embed'] = self.embed(vectors)
        if 'vectors' in heads:
            out['vectors'] = vectors
        return out
