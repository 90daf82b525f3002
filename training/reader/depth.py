"""More layers than a model has, made from its own, where no deeper base is at hand; or fewer."""
import re

import torch

LAYER = re.compile(r'(.*encoder\.layer\.)(\d+)(\..+)')


def layer_count(state: dict[str, torch.Tensor]) -> int:
    """Layers of an encoder's state."""
    return 1 + max(int(found[2]) for found in map(LAYER.fullmatch, state) if found)


def idle(layer: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """A layer that at first nearly passes on what it is given, and can learn (after LLaMA Pro, Wu et al. 2024, but for norms that stand behind the sums).

    Its output matrices are zero. Its norms give back the mean and the spread that those of the layer it copies, which stands before it, give on average.
    """
    out = dict(layer)
    gain, shift = layer['.output.LayerNorm.weight'], layer['.output.LayerNorm.bias']
    spread, mean = (gain.square().mean() + shift.var(unbiased=False)).sqrt(), shift.mean()
    for part in ('.attention.output', '.output'):
        for name in ('weight', 'bias'):
            out[f'{part}.dense.{name}'] = torch.zeros_like(layer[f'{part}.dense.{name}'])
        out[f'{part}.LayerNorm.weight'] = spread.expand_as(gain).clone()
        out[f'{part}.LayerNorm.bias'] = mean.expand_as(shift).clone()
    return out


def deepened(state: dict[str, torch.Tensor], layers: int, new: str = 'copied') -> dict[str, torch.Tensor]:
    """The state with ``layers`` layers: after each old one its copies (stacking: Gong et al. 2019; in place, as in depth up-scaling), as they are or ``idle``.

    ``layers`` must be a multiple of the old number, or ValueError.
    """
    old = layer_count(state)
    if layers % old:
        raise ValueError(f'layers: {layers} is no multiple of the {old} of the base model')
    out = {k: v for k, v in state.items() if not LAYER.fullmatch(k)}
    prefix = next(found[1] for found in map(LAYER.fullmatch, state) if found)
    for place in range(layers):
        source, copy = divmod(place, layers // old)
        layer = {found[3]: state[found[0]] for found in map(LAYER.fullmatch, state) if found and int(found[2]) == source}
        made = idle(layer) if copy and new == 'idle' else layer
        out |= {f'{prefix}{place}{part}': value.clone() for part, value in made.items()}
    return out


def shallower(state: dict[str, torch.Tensor], keep: list[int]) -> dict[str, torch.Tensor]:
    """The state with these layers alone, counted from 0, in their order (layer dropping: Sajjad et al. 2023)."""
    if not keep or sorted(set(keep)) != keep or keep[-1] >= layer_count(state):
        raise ValueError(f'layers: {keep} are no rising numbers below {layer_count(state)}')
    out = {}
    for name, value in state.items():
        found = LAYER.fullmatch(name)
        if found is None:
            out[name] = value
        elif int(found[2]) in keep:
            out[f'{found[1]}{keep.index(int(found[2]))}{found[3]}'] = value
    return out
