import type { Token } from '../layers.js'

/** What a pronoun asks of the one it stands for. */
export interface Pronoun {
  readonly kind: 'person' | 'thing' | 'plural' | 'speaker' | 'relative'
  readonly gender: 'm' | 'f' | null
  readonly possessive: boolean
  readonly reflexive: boolean
}

const FORMS: Readonly<Record<string, Omit<Pronoun, 'possessive' | 'reflexive'>>> = {
  he: { kind: 'person', gender: 'm' },
  him: { kind: 'person', gender: 'm' },
  his: { kind: 'person', gender: 'm' },
  himself: { kind: 'person', gender: 'm' },
  she: { kind: 'person', gender: 'f' },
  her: { kind: 'person', gender: 'f' },
  hers: { kind: 'person', gender: 'f' },
  herself: { kind: 'person', gender: 'f' },
  it: { kind: 'thing', gender: null },
  its: { kind: 'thing', gender: null },
  itself: { kind: 'thing', gender: null },
  they: { kind: 'plural', gender: null },
  them: { kind: 'plural', gender: null },
  their: { kind: 'plural', gender: null },
  theirs: { kind: 'plural', gender: null },
  themselves: { kind: 'plural', gender: null },
  i: { kind: 'speaker', gender: null },
  me: { kind: 'speaker', gender: null },
  my: { kind: 'speaker', gender: null },
  mine: { kind: 'speaker', gender: null },
  myself: { kind: 'speaker', gender: null },
  we: { kind: 'speaker', gender: null },
  us: { kind: 'speaker', gender: null },
  our: { kind: 'speaker', gender: null },
  ours: { kind: 'speaker', gender: null },
  ourselves: { kind: 'speaker', gender: null },
  who: { kind: 'relative', gender: null },
  whom: { kind: 'relative', gender: null },
  whose: { kind: 'relative', gender: null },
  which: { kind: 'relative', gender: null },
  that: { kind: 'relative', gender: null }
}

/** The pronoun that a token is, null where it is none of those that stand for actors. */
export function pronounOf(token: Token): Pronoun | null {
  if (token.upos !== 'PRON') return null
  const text = token.text.toLowerCase()
  const form = Object.hasOwn(FORMS, text) ? FORMS[text] : undefined
  if (form === undefined || (text === 'that' && token.xpos !== 'WDT')) return null
  return {
    ...form,
    possessive: token.deprel === 'nmod:poss',
    reflexive: /sel(?:f|ves)$/u.test(text)
  }
}
