import { describe, expect, it } from 'vitest'
import type { Chain } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { withSecondSubjects } from './second-subjects.js'

/** Head and relation of the name in "In the view of the pilot, Sund, the club lost", its last words changed. */
function nameIn(last: readonly string[], type: Chain['type'] = 'person', close = ', , PUNCT , _ 7 punct'): string {
  const tree = `
    In    in    ADP   IN  _ 3 case
    the   the   DET   DT  _ 3 det
    view  view  NOUN  NN  _ 11 obl
    of    of    ADP   IN  _ 5 case
    pilot pilot NOUN  NN  _ 3 nmod
    ,     ,     PUNCT ,   _ 3 punct
    Sund  Sund  PROPN NNP _ 11 nsubj
    ${close}
    ${last.join('\n')}`
  const document = documentOf(tree)
  const pilot = { type, mentions: [{ head: 4, form: 'nominal' }] } as unknown as Chain
  const { tokens } = withSecondSubjects({ ...document, entities: [pilot] })
  const name = tokens.find(t => t.text === 'Sund')
  return `${tokens[name?.head ?? -1]?.text ?? ''} ${name?.deprel ?? ''}`
}

const OWN = ['the the DET DT _ 10 det', 'club club NOUN NN _ 11 nsubj', 'lost lose VERB VBD _ 0 root']

describe('withSecondSubjects', () => {
  it('ties a name to the description before it where the verb has its own subject', () => {
    expect(nameIn(OWN)).toBe('pilot appos')
  })

  it('leaves the only subject of the verb', () => {
    const only = ['once once ADV RB _ 11 advmod', 'more more ADV RB _ 11 advmod', 'lost lose VERB VBD _ 0 root']
    expect(nameIn(only)).toBe('lost nsubj')
  })

  it('leaves a name behind no person, and one that no comma closes', () => {
    expect(nameIn(OWN, 'organisation')).toBe('lost nsubj')
    expect(nameIn(OWN, 'person', 'and and CCONJ CC _ 11 cc')).toBe('lost nsubj')
  })
})
