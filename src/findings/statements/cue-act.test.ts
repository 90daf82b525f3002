import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { cueAct } from './cue-act.js'
import { loadCueLexicon } from './cue-lexicon.js'

const lexicon = loadCueLexicon()

/** The reading of the cue made of the words named, with the words named as content and source. */
function read(tree: string, cue: string, content = '', source = '') {
  const { tokens } = documentOf(tree)
  const range = (words: string) => {
    const own = words.split(' ')
    const first = tokens.findIndex((_, i) => own.every((w, k) => tokens[i + k]?.text === w))
    return words === '' ? [] : [{ first, last: first + own.length }]
  }
  return cueAct(tokens, childrenOf(tokens), range(cue), lexicon, { content: range(content), source: range(source) })
}

const HE = 'He he PRON PRP _ 2 nsubj'

describe('cueAct', () => {
  it.each([
    ['said', 'say', 'say'],
    ['confirmed', 'confirm', 'confirm'],
    ['denied', 'deny', 'deny'],
    ['accused', 'accuse', 'accuse'],
    ['condemned', 'condemn', 'criticise'],
    ['pledged', 'pledge', 'commit'],
    ['urged', 'urge', 'request'],
    ['estimated', 'estimate', 'estimate'],
    ['insisted', 'insist', 'say']
  ])('of %s is the act of its entry', (form, lemma, expected) => {
    expect(read(`${HE}\n${form} ${lemma} VERB VBD _ 0 root`, form).act).toBe(expected)
  })

  it('takes a phrase before its words, with its particle', () => {
    const tree = `
      She   she  PRON PRP _ 2 nsubj
      ruled rule VERB VBD _ 0 root
      it    it   PRON PRP _ 2 obj
      out   out  ADP  RP  _ 2 compound:prt`
    expect(read(tree, 'ruled', 'it')).toMatchObject({ act: 'deny', entry: 'rule out' })
  })

  it('takes a verb before a phrase beside it, and the phrase where no verb says more', () => {
    const phrase = (verb: string) => `
      She       she       PRON PRP _ 2 nsubj
      ${verb} VERB VBD _ 0 root
      in        in        ADP  IN  _ 5 case
      a         a         DET  DT  _ 5 det
      statement statement NOUN NN  _ 2 obl`
    expect(read(phrase('denied deny'), 'denied in a statement')).toMatchObject({ act: 'deny', entry: 'deny' })
    expect(read(phrase('stood stand'), 'in a statement')).toMatchObject({ act: 'say', entry: 'in a statement' })
  })

  it('does not join a verb and a preposition that stands apart from it', () => {
    const tree = `
      She   she   PRON PRP _ 2 nsubj
      ruled rule  VERB VBD _ 0 root
      that  that  SCONJ IN _ 5 mark
      he    he    PRON PRP _ 5 nsubj
      stay  stay  VERB VB  _ 2 ccomp
      out   out   ADV  RB  _ 5 advmod`
    expect(read(tree, 'ruled', 'he stay out')).toMatchObject({ act: 'announce', entry: 'rule' })
  })

  it('takes the noun that a light verb brings', () => {
    const tree = `
      She    she   PRON PRP _ 2 nsubj
      voiced voice VERB VBD _ 0 root
      alarm  alarm NOUN NN  _ 2 obj
      at     at    ADP  IN  _ 5 case
      it     it    PRON PRP _ 2 obl`
    expect(read(tree, 'voiced alarm', 'at it')).toMatchObject({ act: 'express-concern', entry: 'voice alarm' })
  })

  it('gives stance and strength', () => {
    expect(read(`${HE}\ninsists insist VERB VBZ _ 0 root`, 'insists')).toMatchObject({ stance: 'asserts', strength: 3 })
    expect(read(`${HE}\nhints hint VERB VBZ _ 0 root`, 'hints')).toMatchObject({ stance: 'asserts', strength: 1 })
    expect(read(`${HE}\ndoubts doubt VERB VBZ _ 0 root`, 'doubts')).toMatchObject({ act: 'estimate', stance: 'doubts' })
  })

  it('turns the stance of a negated verb, and the act where the lexicon says so', () => {
    const negated = (form: string, lemma: string) => `
      He      he       PRON PRP _ 4 nsubj
      does    do       AUX  VBZ _ 4 aux
      not     not      PART RB  _ 4 advmod
      ${form} ${lemma} VERB VB  _ 0 root`
    expect(read(negated('think', 'think'), 'does not think')).toMatchObject({ act: 'estimate', stance: 'denies' })
    expect(read(negated('support', 'support'), 'does not support')).toMatchObject({
      act: 'criticise',
      stance: 'opposes'
    })
  })

  it('says when the lexicon knows none of the words', () => {
    expect(read(`${HE}\nglorped glorp VERB VBD _ 0 root`, 'glorped')).toMatchObject({
      act: 'say',
      known: false,
      entry: null,
      reports: true
    })
  })
})

describe('a verb of two acts', () => {
  const clause = (form: string, lemma: string) => `
    She     she      PRON  PRP _ 2 nsubj
    ${form} ${lemma} VERB  VBD _ 0 root
    that    that     SCONJ IN  _ 5 mark
    he      he       PRON  PRP _ 5 nsubj
    left    leave    VERB  VBD _ 2 ccomp`
  const thing = (form: string, lemma: string, object: string) => `
    She       she       PRON PRP _ 2 nsubj
    ${form}   ${lemma}  VERB VBD _ 0 root
    a         a         DET  DT  _ 4 det
    ${object} ${object} NOUN NN  _ 2 obj`
  const infinitive = (form: string, lemma: string) => `
    She     she      PRON PRP _ 2 nsubj
    ${form} ${lemma} VERB VBD _ 0 root
    to      to       PART TO  _ 4 mark
    leave   leave    VERB VB  _ 2 xcomp`

  it.each([
    [clause('declared', 'declare'), 'declared', 'he left', 'say'],
    [thing('declared', 'declare', 'holiday'), 'declared', 'a holiday', 'announce'],
    [infinitive('swore', 'swear'), 'swore', 'to leave', 'commit'],
    [clause('swore', 'swear'), 'swore', 'he left', 'say'],
    [clause('suggested', 'suggest'), 'suggested', 'he left', 'say'],
    [thing('suggested', 'suggest', 'walk'), 'suggested', 'a walk', 'propose'],
    [infinitive('agreed', 'agree'), 'agreed', 'to leave', 'commit'],
    [clause('agreed', 'agree'), 'agreed', 'he left', 'say']
  ])('is decided by its frame: %s', (tree, cue, content, expected) => {
    expect(read(tree, cue, content)).toMatchObject({ act: expected, reports: true })
  })

  it.each([
    [thing('adopted', 'adopt', 'law'), 'adopted', 'a law'],
    [thing('offered', 'offer', 'lift'), 'offered', 'a lift'],
    [thing('approved', 'approve', 'loan'), 'approved', 'a loan'],
    [infinitive('refused', 'refuse'), 'refused', 'to leave']
  ])('is a deed without words: %s', (tree, cue, content) => {
    expect(read(tree, cue, content).reports).toBe(false)
  })

  it('is speech where the same verb takes words', () => {
    expect(read(infinitive('offered', 'offer'), 'offered', 'to leave').reports).toBe(true)
    expect(read(clause('adopted', 'adopt'), 'adopted', 'he left').reports).toBe(true)
  })

  it('denies a claim and not a visa', () => {
    const tree = `
      She    she    PRON PRP _ 2 nsubj
      denied deny   VERB VBD _ 0 root
      him    he     PRON PRP _ 2 iobj
      a      a      DET  DT  _ 5 det
      visa   visa   NOUN NN  _ 2 obj`
    expect(read(tree, 'denied', 'him a visa').reports).toBe(false)
    expect(read(thing('denied', 'deny', 'claim'), 'denied', 'a claim')).toMatchObject({ act: 'deny', reports: true })
  })
})

describe('what is not said', () => {
  const says = (noun: string) => `
    The     the     DET   DT  _ 2 det
    ${noun} ${noun} NOUN  NN  _ 3 nsubj
    says    say     VERB  VBZ _ 0 root
    he      he      PRON  PRP _ 5 nsubj
    left    leave   VERB  VBD _ 3 ccomp`

  it.each([
    ['clock', false],
    ['law', false],
    ['report', true],
    ['board', true]
  ])('the %s says: %s', (noun, expected) => {
    expect(read(says(noun), 'says', 'he left', `The ${noun}`).reports).toBe(expected)
  })

  it('is what somebody may announce, or announces only if', () => {
    const tree = (word: string, upos: string, deprel: string) => `
      ${word}  ${word}  ${upos} MD _ 3 ${deprel}
      she      she      PRON PRP _ 3 nsubj
      announces announce VERB VBZ _ 0 root
      a        a        DET  DT  _ 5 det
      strike   strike   NOUN NN  _ 3 obj`
    expect(read(tree('might', 'AUX', 'aux'), 'announces', 'a strike').reports).toBe(false)
    expect(read(tree('if', 'SCONJ', 'mark'), 'announces', 'a strike').reports).toBe(false)
    expect(read(tree('when', 'ADV', 'advmod'), 'announces', 'a strike').reports).toBe(true)
  })
})

describe('the kind of an object', () => {
  const read3 = (verb: string, object: string) => {
    const tree = `${HE}\n${verb} VERB VBD _ 0 root\n${object} _ 2 obj`
    return read(tree, verb.split(' ')[0] ?? '', object.split(' ')[0] ?? '').reports
  }

  it.each([
    ['expected expect', 'rain rain NOUN NN', true],
    ['expected expect', 'twins twin NOUN NNS', false],
    ['acknowledged acknowledge', 'mistakes mistake NOUN NNS', true],
    ['acknowledged acknowledge', 'applause applause NOUN NN', false],
    ['slammed slam', 'ministers minister NOUN NNS', true],
    ['slammed slam', 'doors door NOUN NNS', false]
  ])('%s with %s', (verb, object, reports) => {
    expect(read3(verb, object)).toBe(reports)
  })

  it('is one made something where "as" hangs on the name', () => {
    const tree = (name: string) => `
      ${HE}
      confirmed confirm VERB VBD _ 0 root
      ${name} _ 2 obj
      as        as      ADP  IN  _ 5 case
      envoy     envoy   NOUN NN  _ 3 nmod`
    expect(read(tree('Ana Ana PROPN NNP'), 'confirmed', 'Ana as envoy').reports).toBe(false)
    expect(read(tree('talks talk NOUN NNS'), 'confirmed', 'talks as envoy').reports).toBe(true)
  })
})

describe('what happens while something is done', () => {
  it('is no clause that is said', () => {
    const tree = (mark: string) => `
      ${HE}
      charged charge VERB VBD _ 0 root
      phones  phone  NOUN NNS _ 2 obj
      ${mark} _ 6 mark
      votes   vote   NOUN NNS _ 6 nsubj
      fell    fall   VERB VBD _ 2 advcl`
    expect(read(tree('while while SCONJ IN'), 'charged', 'phones while votes fell').reports).toBe(false)
    expect(read(tree('that that SCONJ IN'), 'charged', 'that votes fell').reports).toBe(true)
  })
})

describe('a passive of a verb in no list', () => {
  const done = (verb: string) => `
    He  he  PRON PRP _ 3 nsubj:pass
    was be  AUX  VBD _ 3 aux:pass
    ${verb} _ 0 root
    by  by  ADP  IN  _ 5 case
    Ana Ana PROPN NNP _ 3 obl:agent`

  it('says nothing', () => {
    expect(read(done('sued sue VERB VBN'), 'was sued', 'He').reports).toBe(false)
    expect(read(done('criticised criticise VERB VBN'), 'was criticised', 'He').reports).toBe(true)
  })

  const APOLOGISED = `
    She        she       PRON PRP _ 2 nsubj
    apologised apologise VERB VBD _ 0 root
    to         to        ADP  IN  _ 5 case
    the        the       DET  DT  _ 5 det
    drovers    drover    NOUN NNS _ 2 obl
    for        for       ADP  IN  _ 8 case
    the        the       DET  DT  _ 8 det
    delay      delay     NOUN NN  _ 2 obl`

  it.each([
    ['to the drovers', false],
    ['for the delay', true],
    ['to the drovers for the delay', true]
  ])('whether an apology %s says something: %s', (content, reports) => {
    expect(read(APOLOGISED, 'apologised', content).reports).toBe(reports)
  })

  const LAW = (quoted: boolean) => `
    The      the     DET   DT  _ 3 det
    Harbour  Harbour PROPN NNP _ 3 compound
    Law      law     PROPN NNP _ 0 root
    ,        ,       PUNCT ,   _ 6 punct
    which    which   PRON  WDT _ 6 nsubj
    declared declare VERB  VBD _ 3 acl:relcl
    ${quoted ? '“ “ PUNCT `` _ 8 punct' : 'old old ADJ JJ _ 8 amod'}
    piers    pier    NOUN  NNS _ 6 obj
    ${quoted ? '” ” PUNCT XX _ 8 punct' : ''}`

  it.each([
    [true, true],
    [false, false]
  ])('a law behind a relative pronoun speaks in its own words only, quoted: %s', (quoted, reports) => {
    expect(read(LAW(quoted), 'declared', 'piers', 'which').reports).toBe(reports)
  })
})
