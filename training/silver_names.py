"""Names that two taggers of Stanford CoreNLP agree on: python silver_names.py [--corpora DIR]. Writes .work/silver/.

Needs Java and the CoreNLP that `node ../bench/peers/setup.mjs corenlp` installs. Words are given as they stand in the corpora.
"""
import subprocess
from pathlib import Path

from reader import attributions
from reader.settings import TRAINING, WORK, arguments
from reader.silver import KINDS, OUTSIDE, agreed, aligned, plain_word
from reader.trees import read_sentences

CLASSPATH = TRAINING.parent / 'bench' / 'peers' / '.work' / 'corenlp.classpath'
#: Learned from several corpora; and from CoNLL 2003 alone: weaker off news, but it knows other names. PolNeAR comes with what the second printed.
THREE, FOUR = 'english.all.3class.distsim', 'english.conll.4class.distsim'


def tagged(sentences: list[list[str]], tagger: str, path: Path) -> list[list[str]]:
    """A tagger's class of each word; the sentences are written to the path first."""
    path.write_text('\n'.join(' '.join(map(plain_word, s)) for s in sentences) + '\n', encoding='utf-8')
    command = ['java', '-Xmx4g', '-cp', CLASSPATH.read_text().strip(), 'edu.stanford.nlp.ie.crf.CRFClassifier', '-loadClassifier', f'edu/stanford/nlp/models/ner/{tagger}.crf.ser.gz',
               '-textFile', str(path), '-outputFormat', 'tsv', '-tokenizerFactory', 'edu.stanford.nlp.process.WhitespaceTokenizer', '-tokenizerOptions', 'tokenizeNLs=true']
    lines = subprocess.run(command, check=True, capture_output=True, text=True, encoding='utf-8').stdout.split('\n')
    kinds = iter(aligned([plain_word(w) for s in sentences for w in s], [tuple(line.rsplit('\t', 1)) for line in lines if line]))
    return [[next(kinds) for _ in s] for s in sentences]


def tree_names(corpora: Path, work: Path) -> list[list[str]]:
    """Names in EWT's training part by both taggers."""
    sentences = [[row[1] for row in s.rows] for s in read_sentences(corpora / 'ud' / 'ewt-train.conllu.gz')]
    return list(map(agreed, tagged(sentences, THREE, work), tagged(sentences, FOUR, work)))


def attribution_names(corpora: Path, work: Path) -> list[list[str]]:
    """Names in PolNeAR's training part by the first tagger and by the second's answers that stand beside it."""
    texts = {a['id']: a['text'] for a in attributions.read_articles(corpora / 'polnear' / 'train.jsonl.gz')}
    silver = attributions.read_silver(corpora / 'polnear' / 'train-corenlp.tsv.gz')
    sentences = [[texts[k][start:end] for start, end, _ in s] for k, article in silver.items() for s in article]
    second = [[kind if kind in KINDS else OUTSIDE for *_, kind in s] for article in silver.values() for s in article]
    return list(map(agreed, tagged(sentences, THREE, work), second))


def main() -> None:
    """Tags and keeps what agrees."""
    options = arguments(__doc__).parse_args()
    folder = WORK / 'silver'
    folder.mkdir(exist_ok=True)
    for name, names in (('ewt-train', tree_names), ('polnear-train', attribution_names)):
        kinds = names(options.corpora, folder / f'{name}.words')
        (folder / f'{name}.names').write_text('\n'.join(map(' '.join, kinds)) + '\n')
        flat = [k for sentence in kinds for k in sentence]
        print(name, {k: flat.count(k) for k in sorted(set(flat))}, flush=True)


if __name__ == '__main__':
    main()
