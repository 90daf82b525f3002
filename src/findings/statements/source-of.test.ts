import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { sourceOf } from './source-of.js'

const { telling } = loadCueLexicon()

function source(tree: string, cue: string): string | null {
  const { tokens, surface } = documentOf(tree)
  const token = tokens.find(t => t.text === cue)!
  const range = sourceOf(tokens, childrenOf(tokens), token, telling)
  return range === null ? null : surface.text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end)
}

const accusing = `
  The      the     DET   DT  _ 2 det
  minister minister NOUN NN  _ 3 nsubj
  left     leave   VERB  VBD _ 0 root
  ,        ,       PUNCT ,   _ 5 punct
  accusing accuse  VERB  VBG _ 3 advcl
  rivals   rival   NOUN  NNS _ 5 obj`

describe('sourceOf', () => {
  it('is the subject with its titles and appositions', () => {
    const tree = `
      Orla     Orla    PROPN NNP _ 6 nsubj
      Venn     Venn    PROPN NNP _ 1 flat
      ,        ,       PUNCT ,   _ 4 punct
      mayor    mayor   NOUN  NN  _ 1 appos
      ,        ,       PUNCT ,   _ 1 punct
      agreed   agree   VERB  VBD _ 0 root`
    expect(source(tree, 'agreed')).toBe('Orla Venn , mayor')
  })

  it('is the subject of the main clause for a participle', () => {
    expect(source(accusing, 'accusing')).toBe('The minister')
  })

  it('is the noun that a participle hangs on', () => {
    const tree = `
      A        a       DET  DT  _ 2 det
      letter   letter  NOUN NN  _ 0 root
      saying   say     VERB VBG _ 2 acl
      so       so      ADV  RB  _ 3 advmod`
    expect(source(tree, 'saying')).toBe('A letter')
  })

  it('is the agent of a passive', () => {
    const tree = `
      Rivals   rival   NOUN NNS _ 3 nsubj:pass
      were     be      AUX  VBD _ 3 aux:pass
      accused  accuse  VERB VBN _ 0 root
      by       by      ADP  IN  _ 6 case
      the      the     DET  DT  _ 6 det
      mayor    mayor   NOUN NN  _ 3 obl:agent`
    expect(source(tree, 'accused')).toBe('the mayor')
  })

  it('is not the one who is told', () => {
    const tree = `
      Rivals   rival   NOUN NNS _ 3 nsubj:pass
      were     be      AUX  VBD _ 3 aux:pass
      told     tell    VERB VBN _ 0 root
      nothing  nothing PRON NN  _ 3 obj`
    expect(source(tree, 'told')).toBeNull()
  })

  it('leaves relative clauses out', () => {
    const tree = `
      Villagers villager NOUN NNS _ 5 nsubj
      who       who      PRON WP  _ 3 nsubj
      fled      flee     VERB VBD _ 1 acl:relcl
      have      have     AUX  VBP _ 5 aux
      spoken    speak    VERB VBN _ 0 root`
    expect(source(tree, 'spoken')).toBe('Villagers')
  })

  it('is null where a passive has only "it"', () => {
    const tree = `
      It       it      PRON PRP _ 3 nsubj:pass
      is       be      AUX  VBZ _ 3 aux:pass
      said     say     VERB VBN _ 0 root
      so       so      ADV  RB  _ 3 advmod`
    expect(source(tree, 'said')).toBeNull()
  })

  it('is the subject that hangs on a later verb which shares it', () => {
    const tree = `
      She     she    PRON  PRP _ 4 nsubj
      said    say    VERB  VBD _ 0 root
      ,       ,      PUNCT ,   _ 4 punct
      adding  add    VERB  VBG _ 2 advcl
      more    more   ADJ   JJR _ 4 obj`
    expect(source(tree, 'said')).toBe('She')
  })

  it('is the shared subject behind the verb, before a participle', () => {
    const tree = `
      Enough  enough ADJ   JJ  _ 4 ccomp
      ,       ,      PUNCT ,   _ 1 punct
      “       “      PUNCT \`\` _ 4 punct
      said    say    VERB  VBD _ 0 root
      Venn    Venn   PROPN NNP _ 7 nsubj
      ,       ,      PUNCT ,   _ 7 punct
      adding  add    VERB  VBG _ 4 advcl
      more    more   ADJ   JJR _ 7 obj`
    expect(source(tree, 'said')).toBe('Venn')
  })

  it('is not the subject of what was said', () => {
    const tree = `
      So      so     ADV   RB  _ 2 advmod
      said    say    VERB  VBD _ 0 root
      Venn    Venn   PROPN NNP _ 5 nsubj
      would   would  AUX   MD  _ 5 aux
      leave   leave  VERB  VB  _ 2 ccomp`
    expect(source(tree, 'said')).toBeNull()
  })

  it('is not the subject of a main clause that a quotation or another verb parts from the cue', () => {
    const tree = `
      Dogs    dog    NOUN  NNS _ 5 nsubj
      bred    breed  VERB  VBN _ 1 acl
      ”       ”      PUNCT ''  _ 4 punct
      said    say    VERB  VBD _ 0 root
      bark    bark   VERB  VBP _ 4 ccomp`
    expect(source(tree, 'said')).toBeNull()
  })

  it('is the subject of a first verb that is hung on the second', () => {
    const tree = (comma: string) => `
      Venn    Venn   PROPN NNP _ 2 nsubj
      says    say    VERB  VBZ _ 6 ccomp
      bridges bridge NOUN  NNS _ 4 nsubj
      sag     sag    VERB  VBP _ 2 ccomp
      ${comma} _ 6 punct
      insists insist VERB  VBZ _ 0 root
      they    they   PRON  PRP _ 8 nsubj
      hold    hold   VERB  VBP _ 6 ccomp`
    expect(source(tree(', , PUNCT ,'), 'insists')).toBe('Venn')
    expect(source(tree('” ” PUNCT ”'), 'insists')).toBeNull()
  })

  it.each([
    ['obj', 'The drovers'],
    ['root', 'a chance']
  ])('is not what somebody takes in order to speak, as %s', (kind, expected) => {
    const verb = kind === 'obj' ? 'used use VERB VBD _ 0 root' : 'was be AUX VBD _ 5 cop'
    const tree = `
      The      the     DET  DT  _ 2 det
      drovers  drover  NOUN NNS _ ${kind === 'obj' ? '3' : '5'} nsubj
      ${verb}
      a        a       DET  DT  _ 5 det
      chance   chance  NOUN NN  _ ${kind === 'obj' ? '3 obj' : '0 root'}
      to       to      PART TO  _ 7 mark
      complain complain VERB VB _ 5 acl`
    expect(source(tree, 'complain')).toBe(expected)
  })

  it.each([
    ['VBZ', null],
    ['VBG', 'The mill']
  ])('is the main subject only for a verb that needs one of its own, as %s', (xpos, expected) => {
    const tree = `
      The     the   DET  DT  _ 2 det
      mill    mill  NOUN NN  _ 3 nsubj
      fell    fall  VERB VBD _ 0 root
      over    over  SCONJ IN _ 5 mark
      worries worry VERB ${xpos} _ 3 advcl`
    expect(source(tree, 'worries')).toBe(expected)
  })
})
