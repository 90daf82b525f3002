"""A BERT encoder (Devlin et al. 2019) with the base checkpoint's parameter names."""
import torch
from torch import nn
from torch.nn import functional as F

SHAPES = 10


class Embeddings(nn.Module):
    """Piece, place and shape: [B,T] ids -> [B,T,H]. Shape ids take the slot of BERT's token types."""

    def __init__(self, vocabulary: int, hidden: int, places: int):
        super().__init__()
        self.word_embeddings = nn.Embedding(vocabulary, hidden)
        self.position_embeddings = nn.Embedding(places, hidden)
        self.token_type_embeddings = nn.Embedding(SHAPES, hidden)
        self.LayerNorm = nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, input_ids, shape_ids):
        places = self.position_embeddings.weight[:input_ids.shape[1]]
        return self.LayerNorm(self.word_embeddings(input_ids) + self.token_type_embeddings(shape_ids) + places)


def attended(q, k, v, heads: int, mask=None):
    """Scaled dot-product attention (Vaswani et al. 2017) by heads: queries, keys, values [B,T,H] and a [B,1,1,T] mask to add -> [B,T,H]."""
    size = (q.shape[0], q.shape[1], heads, q.shape[2] // heads)
    q, k, v = (x.view(size).transpose(1, 2) for x in (q, k, v))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).flatten(2)


class Attended(torch.autograd.Function):
    """The same without padding, which an exported file holds as one operator of the runtime (it then needs no matrix of all pairs)."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        return attended(q, k, v, heads)

    @staticmethod
    def symbolic(graph, q, k, v, heads):
        """The operator in the file."""
        return graph.op('com.microsoft::MultiHeadAttention', q, k, v, num_heads_i=heads).setType(q.type())


class SelfAttention(nn.Module):
    """Multi-head attention over pieces: [B,T,H] and a [B,1,1,T] mask to add, or None for no padding -> [B,T,H]."""

    def __init__(self, hidden: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(hidden, hidden) for _ in range(3))

    def forward(self, x, mask):
        q, k, v = self.query(x), self.key(x), self.value(x)
        return Attended.apply(q, k, v, self.heads) if mask is None else attended(q, k, v, self.heads, mask)


class Output(nn.Module):
    """Projection, residual and normalisation."""

    def __init__(self, size: int, hidden: int):
        super().__init__()
        self.dense = nn.Linear(size, hidden)
        self.LayerNorm = nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, x, residual):
        return self.LayerNorm(self.dense(x) + residual)


class Layer(nn.Module):
    """One post-norm transformer layer: [B,T,H] -> [B,T,H]."""

    def __init__(self, hidden: int, heads: int, inner: int):
        super().__init__()
        self.attention = nn.ModuleDict({'self': SelfAttention(hidden, heads), 'output': Output(hidden, hidden)})
        self.intermediate = nn.ModuleDict({'dense': nn.Linear(hidden, inner)})
        self.output = Output(inner, hidden)

    def forward(self, x, mask):
        x = self.attention['output'](self.attention['self'](x, mask), x)
        return self.output(F.gelu(self.intermediate['dense'](x)), x)


class Encoder(nn.Module):
    """input_ids, shape_ids, attention_mask: [B,T] -> hidden states [B,T,H]. Without a mask nothing is padded, and nothing is trained."""

    def __init__(self, config: dict):
        super().__init__()
        hidden, heads, inner = config['hidden_size'], config['num_attention_heads'], config['intermediate_size']
        self.embeddings = Embeddings(config['vocab_size'], hidden, config['max_position_embeddings'])
        layers = [Layer(hidden, heads, inner) for _ in range(config['num_hidden_layers'])]
        self.encoder = nn.ModuleDict({'layer': nn.ModuleList(layers)})

    def forward(self, input_ids, shape_ids, attention_mask, dropout: float = 0.0):
        x = self.embeddings(input_ids, shape_ids)
        x = F.dropout(x, dropout, self.training)
        mask = None if attention_mask is None else (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.encoder['layer']:
            x = layer(x, mask)
        return x


def load_base(config: dict, state: dict) -> Encoder:
    """The base checkpoint as an encoder; all ten shape rows start as its token type 0."""
    model = Encoder(config)
    state = {k.removeprefix('bert.'): v.float() for k, v in state.items() if 'pooler' not in k and 'position_ids' not in k}
    types = state['embeddings.token_type_embeddings.weight']
    state['embeddings.token_type_embeddings.weight'] = types[:1].repeat(SHAPES, 1)
    model.load_state_dict(state, strict=True)
    return model
