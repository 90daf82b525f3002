"""PolNeAR (Newell et al. 2018) as documents of paragraph units: roles, links and silver names."""
import bisect
import gzip
import json
import re
from pathlib import Path

from .document import IGNORE, Document, Unit
from .labels import ROLES
from .silver import KINDS, UNKNOWN

NO_CUE = -1


def read_articles(path: Path) -> list[dict]:
    """The articles of a gzipped JSONL file."""
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def read_tokens(path: Path) -> dict[str, list[list[int]]]:
    """article id -> [start, end] of its words in UTF-16 units, as the product's own tokenizer cut them."""
    with open(path, encoding='utf-8') as lines:
        return {d['id']: d['tokens'] for d in map(json.loads, lines)}


def utf16(text: str) -> list[int]:
    """Code point index -> UTF-16 offset, with one more for the end."""
    out = [0]
    for c in text:
        out.append(out[-1] + (2 if ord(c) > 0xFFFF else 1))
    return out


def read_silver(path: Path) -> dict[str, list[list[tuple[int, int, str]]]]:
    """article id -> CoreNLP's sentences of (start, end, name type) in code points."""
    out: dict[str, list] = {}
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('# newdoc id ='):
                now = out.setdefault(line.split('=', 1)[1].strip(), [[]])
            elif not line.strip():
                now.append([])
            else:
                start, end, *_, kind = line.rstrip('\n').split('\t')
                now[-1].append((int(start), int(end), kind))
    return {k: [s for s in v if s] for k, v in out.items()}


def with_kinds(silver: dict, kinds: list[list[str]]) -> dict[str, list[list[tuple[int, int, str]]]]:
    """The same sentences with other classes, given in the same order."""
    rest = iter(kinds)
    return {k: [[(start, end, kind) for (start, end, _), kind in zip(s, next(rest), strict=True)] for s in sentences] for k, sentences in silver.items()}


def role_gold(article: dict, starts: list[int], ends: list[int]) -> tuple[list[int], list[int]]:
    """BIO role ids and links (place of the cue's first word, -1 for no cue, IGNORE without role) of each word."""
    roles, links = [0] * len(starts), [IGNORE] * len(starts)
    for kind in ('content', 'source', 'cue'):
        for attribution in article['attributions']:
            cue = min((s for s, _ in attribution['cue']), default=None)
            target = NO_CUE if cue is None else bisect.bisect_right(ends, cue)
            for start, end in attribution[kind]:
                first, last = bisect.bisect_right(ends, start), bisect.bisect_left(starts, end)
                for i in range(first, last):
                    roles[i] = 1 + 2 * ROLES.index(kind) + (i > first)
                    links[i] = target
    return [begun(role, roles[i - 1] if i else 0) for i, role in enumerate(roles)], links


def begun(role: int, before: int) -> int:
    """A role that another span cut in two begins anew, since I- may follow only its own kind."""
    return role - 1 if role and role % 2 == 0 and before not in (role, role - 1) else role


def is_title_case(words: list[str]) -> bool:
    """A headline-like run, where a name tagger's silver is not to be trusted."""
    long = [w for w in words if len(w) > 3 and w[0].isalpha()]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > 0.6 * len(long)


def silver_gold(silver: list[list[tuple[int, int, str]]], offsets: list[int], starts: list[int]) -> tuple[list[int], list[int]]:
    """BIO name ids and the silver sentence of each word, by the silver token that covers the word's start; a few articles have none."""
    if not silver:
        return [IGNORE] * len(starts), [IGNORE] * len(starts)
    flat = [(offsets[s], offsets[e], kind, k) for k, sentence in enumerate(silver) for s, e, kind in sentence]
    names, sentences, before = [], [], None
    begin = [f[0] for f in flat]
    for start in starts:
        at = max(0, bisect.bisect_right(begin, start) - 1)
        found = flat[at][2] if flat[at][1] > start else None
        kind = KINDS.get(found)
        names.append(IGNORE if found == UNKNOWN else 0 if kind is None else 1 + 2 * kind + (kind == before))
        sentences.append(flat[at][3])
        before = kind
    return names, sentences


def cut(words: list[str], longest: int) -> list[tuple[int, int]]:
    """Ranges of at most ``longest`` words, after a sentence end where there is one in the last half."""
    out, start = [], 0
    while len(words) - start > longest:
        ends = [i + 1 for i in range(start + longest // 2, start + longest) if words[i] in '.!?' or words[i] in ('."', '..."')]
        stop = ends[-1] if ends else start + longest
        out.append((start, stop))
        start = stop
    return out + [(start, len(words))]


def paragraphs(text: str, starts: list[int]) -> list[tuple[int, int]]:
    """Word ranges of the newline-separated paragraphs; ``text`` is UTF-16-indexed by code units."""
    breaks = [m.end() for m in re.finditer(r'\n+', text)]
    edges = [0, *(bisect.bisect_left(starts, b) for b in breaks), len(starts)]
    return [(a, b) for a, b in zip(edges, edges[1:]) if b > a]


class Utf16Text:
    """A text sliced by UTF-16 offsets."""

    def __init__(self, text: str):
        self.bytes = text.encode('utf-16-le')
        self.units = ''.join(chr(a | b << 8) for a, b in zip(self.bytes[::2], self.bytes[1::2]))

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets."""
        return self.bytes[2 * start:2 * end].decode('utf-16-le', 'replace')


def article_document(article: dict, tokens: list, silver: list, wordpiece, longest: int, first_row: int) -> tuple[Document, list[str]]:
    """One article and the texts of its silver sentences (for the teacher)."""
    text, offsets = Utf16Text(article['text']), utf16(article['text'])
    starts, ends = [t[0] for t in tokens], [t[1] for t in tokens]
    words = [text.slice(a, b) for a, b in tokens]
    roles, links = role_gold(article, starts, ends)
    names, sentences = silver_gold(silver, offsets, starts)
    units = []
    for a, b in paragraphs(text.units, starts):
        for k, (low, high) in enumerate(cut(words[a:b], longest)):
            part = slice(a + low, a + high)
            gold = {'role': roles[part], 'link': links[part], 'names': [IGNORE] * (high - low) if is_title_case(words[part]) else names[part]}
            units.append(Unit(words[part], k == 0, gold, [first_row + s if s >= 0 else -1 for s in sentences[part]]).encode(wordpiece))
    texts = [' '.join(article['text'][s[0][0]:s[-1][1]].split()) for s in silver]
    return Document(article['id'], units), texts


def attribution_documents(articles: list[dict], tokens: dict, silver: dict, wordpiece, longest: int) -> tuple[list[Document], list[str]]:
    """All articles, and their sentences' texts in the order of ``sentence_of``."""
    documents, texts = [], []
    for article in articles:
        document, more = article_document(article, tokens[article['id']], silver.get(article['id'], []), wordpiece, longest, len(texts))
        documents.append(document)
        texts += more
    return documents, texts
