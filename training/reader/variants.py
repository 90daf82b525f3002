"""Variants of a run: settings that differ from common ones, and short forms of their scores."""


def merged(common: dict, change: dict) -> dict:
    """The common settings with those of the change in their place, group by group; neither is altered."""
    out = dict(common)
    for key, value in change.items():
        both = isinstance(value, dict) and isinstance(out.get(key), dict)
        out[key] = merged(out[key], value) if both else value
    return out


def models_of(variant: dict) -> list[dict]:
    """What a variant trains: its models, or one with its settings that gets all the time (``share``) and is measured on everything (``parts``)."""
    whole = {'share': 1.0, 'settings': {}, 'parts': ['trees', 'attributions']}
    models = [whole | m | {'settings': merged(variant.get('settings', {}), m.get('settings', {}))} for m in variant.get('models', [{}])]
    if abs(sum(m['share'] for m in models) - 1) > 1e-6:
        raise ValueError(f"{variant['name']}: the shares of its models must add up to 1")
    return models


def short(scores: dict, path: str = '') -> dict[str, float]:
    """Scores under one name each (``ewt-dev.las_tree``); of precision, recall and F1 the last alone."""
    out: dict[str, float] = {}
    for key, value in scores.items():
        name = f'{path}.{key}' if path else key
        if not isinstance(value, dict):
            out[name] = value
        elif 'f1' in value:
            out[name] = value['f1']
        else:
            out |= short(value, name)
    return out


def parts_of_cuts(cuts: list[dict]) -> list[list[str]]:
    """What to measure with each way to cut windows: attributions always, trees with the first of each length, since they are read without context."""
    lengths = [(c['words'], c['pieces']) for c in cuts]
    return [['attributions'] if length in lengths[:k] else ['trees', 'attributions'] for k, length in enumerate(lengths)]


def fits(spent: float, needed: float, within: float) -> bool:
    """Whether something that needs so long still ends within the limit, all in seconds."""
    return spent + needed <= within
