"""All corpora as documents, by source."""
from dataclasses import dataclass
from pathlib import Path

from . import attributions, names, trees
from .document import Document
from .labels import Labels, count_labels
from .settings import WORK
from .silver import read_kinds


@dataclass
class Corpus:
    """Documents of one kind and their sentences' texts for the teacher."""
    kind: str
    documents: list[Document]
    texts: list[str]


def make_labels(corpora: Path, config: dict) -> Labels:
    """Label lists from the training trees."""
    rows = [s.rows for name in ('ewt', 'gum') for s in trees.read_sentences(corpora / 'ud' / f'{name}-train.conllu.gz')]
    return Labels(count_labels(rows, config['least_feats']))


def load_trees(corpora: Path, name: str, labels: Labels, wordpiece, config: dict) -> Corpus:
    """``ewt-train`` and the like; GUM's training part gives names, EWT's the silver ones if the run wants them."""
    path = corpora / 'ud' / f'{name}.conllu.gz'
    silver = read_kinds(WORK / 'silver' / f'{name}.names') if config.get('silver') and name == 'ewt-train' else None
    return Corpus('trees', *trees.tree_documents(path, labels, wordpiece, name == 'gum-train', config['window']['words'], silver))


def load_attributions(corpora: Path, part: str, tokens: Path, wordpiece, config: dict) -> Corpus:
    """``train`` or ``dev`` of PolNeAR with the product's own words."""
    articles = attributions.read_articles(corpora / 'polnear' / f'{part}.jsonl.gz')
    silver = attributions.read_silver(corpora / 'polnear' / f'{part}-corenlp.tsv.gz')
    if config.get('silver') and part == 'train':
        silver = attributions.with_kinds(silver, read_kinds(WORK / 'silver' / f'polnear-{part}.names'))
    found = attributions.attribution_documents(articles, attributions.read_tokens(tokens), silver, wordpiece, config['window']['words'])
    return Corpus('attributions', *found)


def load_wikigold(corpora: Path, wordpiece) -> list[Document]:
    """Wikigold."""
    return names.name_documents(corpora / 'ner' / 'wikigold.conll.gz', wordpiece, names.wikigold_gold)


def load_re3d(corpora: Path, wordpiece, gold=names.re3d_gold) -> list[Document]:
    """re3d, by default with the proper parts of its mentions as names."""
    return names.name_documents(corpora / 'ner' / 're3d-train.conll.gz', wordpiece, gold)


def load_names(corpora: Path, wordpiece) -> Corpus:
    """Wikigold and re3d."""
    return Corpus('names', load_wikigold(corpora, wordpiece) + load_re3d(corpora, wordpiece), [])
