import { readTreebank, type TreebankSentence } from '../../bench/parse/treebank.js'

/**
 * Sentences written a word a line, blank lines between them: `form head deprel [UPOS [FEATS [lemma]]]`. A line `2-3 don't` before its words
 * makes one token of them; a form that ends in `~` has no space after it.
 */
export function sentencesOf(text: string): TreebankSentence[] {
  const blocks = text.trim().split(/\n\s*\n/u)
  return readTreebank(`${blocks.map(conllu).join('\n\n')}\n\n`).flatMap(document => document.sentences)
}

function conllu(block: string): string {
  let number = 0
  const rows = block.split('\n').map(line => line.trim().split(/\s+/u))
  return rows
    .map(([first = '', second = '', deprel = 'dep', upos = 'X', feats = '_', lemma = '_']) => {
      const range = /^\d+-\d+$/u.test(first)
      const form = range ? second : first
      const misc = form.endsWith('~') ? 'SpaceAfter=No' : '_'
      const bare = form.replace(/~$/u, '')
      return range
        ? [first, bare, ...new Array<string>(7).fill('_'), misc].join('\t')
        : [String(++number), bare, lemma, upos, '_', feats, second, deprel, '_', misc].join('\t')
    })
    .join('\n')
}
