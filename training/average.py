"""Averages the weights of finished runs: python average.py --runs RUN RUN… --name RUN. Writes .work/RUN/final.pt.

A run that goes on from another stays near enough to it for their mean to be a network too, mostly a better one (Wortsman et al. 2022, "Model soups").
"""
import torch

from reader.settings import WORK, arguments


def mean_of(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of each weight; what is no real number comes from the last. Runs of other shapes have no mean: ValueError."""
    if any(s.keys() != states[-1].keys() for s in states):
        raise ValueError('runs with other weights, of another depth or with other heads, have no mean')
    return {name: torch.stack([s[name] for s in states]).mean(0) if last.is_floating_point() else last for name, last in states[-1].items()}


def main() -> None:
    """Reads the runs and writes their mean."""
    parser = arguments(__doc__)
    parser.add_argument('--runs', nargs='+', required=True, help='finished runs')
    parser.add_argument('--name', required=True, help='name of the mean')
    options = parser.parse_args()
    runs = [torch.load(WORK / run / 'final.pt', weights_only=True) for run in options.runs]
    folder = WORK / options.name
    folder.mkdir(exist_ok=True)
    torch.save({**runs[-1], 'state': mean_of([run['state'] for run in runs])}, folder / 'final.pt')


if __name__ == '__main__':
    main()
