"""Label lists and teacher vectors, once: python prepare.py [--corpora DIR]. Writes labels.json and teacher.pt below .work/."""
import torch

from reader import attributions, corpora
from reader.base import base_encoder, base_wordpiece
from reader.settings import WORK, arguments, read_config
from reader.teacher import fit_pca, sentence_vectors
from reader.trees import read_sentences


def texts_of(folder, name: str) -> list[str]:
    """Sentence texts in the order in which the documents number them."""
    if name.startswith('polnear'):
        part = name.split('-')[1]
        silver = attributions.read_silver(folder / 'polnear' / f'{part}-corenlp.tsv.gz')
        articles = attributions.read_articles(folder / 'polnear' / f'{part}.jsonl.gz')
        return [' '.join(a['text'][s[0][0]:s[-1][1]].split()) for a in articles for s in silver.get(a['id'], [])]
    return [s.text for s in read_sentences(folder / 'ud' / f'{name}.conllu.gz')]


def main() -> None:
    """Runs both steps."""
    options = arguments(__doc__).parse_args()
    config = read_config(options.config)
    torch.set_num_threads(config['threads'])
    corpora.make_labels(options.corpora, config).save(WORK / 'labels.json')
    encoder, wordpiece = base_encoder(config).eval(), base_wordpiece(config)
    vectors = {}
    for name in ('ewt-dev', 'gum-dev', 'polnear-dev', 'ewt-train', 'gum-train', 'polnear-train'):
        vectors[name] = sentence_vectors(encoder, wordpiece, texts_of(options.corpora, name))
        print(name, tuple(vectors[name].shape), flush=True)
    mean, directions = fit_pca(torch.cat([v for k, v in vectors.items() if k.endswith('train')]), config['heads']['embed'])
    reduced = {k: torch.nn.functional.normalize((v - mean) @ directions, dim=-1) for k, v in vectors.items()}
    torch.save(reduced, WORK / 'teacher.pt')


if __name__ == '__main__':
    main()
