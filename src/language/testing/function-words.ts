/** What a word of a tree is: its lemma and its tags. */
export interface Tagged {
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
}

/** How a function word stands under its head. */
export interface Standing extends Tagged {
  readonly relation: string
}

const PLAIN: readonly (readonly [words: string, upos: string, xpos: string, relation: string])[] = [
  ['the a an/a any some no all', 'DET', 'DT', 'det'],
  ['can could may might must shall should will would', 'AUX', 'MD', 'aux'],
  ['not', 'PART', 'RB', 'advmod'],
  ['and or', 'CCONJ', 'CC', 'cc'],
  ['because if that unless while', 'SCONJ', 'IN', 'mark'],
  ['its his her their', 'PRON', 'PRP$', 'nmod:poss'],
  ['two three four five six seven eight nine ten', 'NUM', 'CD', 'nummod'],
  ["'s", 'PART', 'POS', 'case'],
  ['.', 'PUNCT', '.', 'punct'],
  [',', 'PUNCT', ',', 'punct'],
  ['-', 'PUNCT', 'HYPH', 'punct']
]
const BE = 'is/be/VBZ are/be/VBP was/be/VBD were/be/VBD be/be/VB been/be/VBN'
const HAVE_AND_DO = 'has/have/VBZ have/have/VBP had/have/VBD did/do/VBD'
const MARKERS = 'about after against as at before behind by for from in into near of off on over to under until with'

const VERB_FORM = /^VB/u

/**
 * How a function word stands under a head of this Penn tag; null for any other word. Prepositions are `mark` under a verb
 * and else `case`; forms of `be` are `aux:pass` under a past participle, `aux` under other verb forms and else `cop`.
 */
export function functionWord(form: string, headTag: string): Standing | null {
  return TABLE.get(form.toLowerCase())?.(headTag) ?? null
}

const TABLE: ReadonlyMap<string, (headTag: string) => Standing> = new Map([
  ...PLAIN.flatMap(([words, upos, xpos, relation]) =>
    words.split(' ').map(word => {
      const [form, lemma = form] = word.split('/') as [string, string?]
      return [form, () => ({ lemma, upos, xpos, relation })] as const
    })
  ),
  ...verbs(BE, tag => (tag === 'VBN' ? 'aux:pass' : VERB_FORM.test(tag) ? 'aux' : 'cop')),
  ...verbs(HAVE_AND_DO, () => 'aux'),
  ...MARKERS.split(' ').map(form => [form, (tag: string) => marker(form, VERB_FORM.test(tag))] as const)
])

function verbs(words: string, relation: (headTag: string) => string): [string, (headTag: string) => Standing][] {
  return words.split(' ').map(word => {
    const [form = '', lemma = '', xpos = ''] = word.split('/')
    return [form, tag => ({ lemma, upos: 'AUX', xpos, relation: relation(tag) })]
  })
}

function marker(form: string, ofClause: boolean): Standing {
  const [upos, xpos] = ofClause ? (form === 'to' ? ['PART', 'TO'] : ['SCONJ', 'IN']) : ['ADP', 'IN']
  return { lemma: form, upos, xpos, relation: ofClause ? 'mark' : 'case' }
}
