import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { loadConstructionWords } from './constructions/construction-words.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { withReportedClauses } from './reported-clauses.js'

const words = { cues: loadCueLexicon(), constructions: loadConstructionWords() }
const CLAUSE = `
  that  that  SCONJ IN  _ 9 mark
  it    it    PRON  PRP _ 9 nsubj
  fell  fall  VERB  VBD _ 6 acl`

/** Head and relation of "fell", after "The board" with a verb and a phrase of three words. */
function clauseAfter(verb: string, phrase: string, times: readonly TimeMention[] = [], clause = CLAUSE): string {
  const tree = `
    The   the   DET   DT  _ 2 det
    board board NOUN  NN  _ 3 nsubj
    ${verb} VERB  VBD _ 0 root
    ${phrase.trim()}${clause}`
  const { tokens } = withReportedClauses(documentOf(tree, { times }), words)
  const fell = tokens.find(t => t.text === 'fell')
  return `${tokens[fell?.head ?? -1]?.text ?? ''} ${fell?.deprel ?? ''}`
}

const phrase = (by: string, det: string, noun: string, feats = '_') => `
    ${by}  ${by}  ADP   IN  _ 6 case
    ${det} ${det} DET   DT  ${feats} 6 det
    ${noun} ${noun} NOUN NN _ 3 obl`

describe('withReportedClauses', () => {
  it.each([
    ['an occasion', 'denied deny', phrase('in', 'a', 'statement')],
    ['a hearing', 'warned warn', phrase('at', 'the', 'hearing')],
    ['a first time', 'confirmed confirm', phrase('for', 'first', 'time', 'NumType=Ord')]
  ])('hangs the clause after %s on the verb that reports it', (_, verb, between) => {
    const reporter = verb.split(' ')[0] ?? ''
    expect(clauseAfter(verb, between)).toBe(`${reporter} ccomp`)
  })

  it('does so after a time', () => {
    const time = { first: 3, last: 6 } as TimeMention
    expect(clauseAfter('said say', phrase('at', 'that', 'dawn'), [time])).toBe('said ccomp')
  })

  it('does so after an occasion that hangs on the one who is told', () => {
    const told = `
      staff staff NOUN NN _ 3 obj
      at    at    ADP  IN _ 6 case
      lunch interview NOUN NN _ 4 nmod`
    expect(clauseAfter('told tell', told)).toBe('told ccomp')
  })

  it.each([
    ['a noun that the clause is about', 'acted act', phrase('on', 'the', 'fear')],
    ['a verb that says nothing', 'stumbled stumble', phrase('in', 'a', 'statement')],
    ['a verb that reports no clauses', 'included include', phrase('in', 'a', 'statement')],
    ['what gives a condition', 'warned warn', phrase('in', 'the', 'event')],
    ['another time', 'confirmed confirm', phrase('for', 'the', 'time')]
  ])('leaves the clause on %s', (_, verb, between) => {
    expect(clauseAfter(verb, between)).toMatch(/ acl$/u)
  })

  it('leaves a relative clause, and a clause of a verb that has one', () => {
    const relative = CLAUSE.replace('SCONJ IN ', 'PRON WDT')
    expect(clauseAfter('denied deny', phrase('in', 'a', 'statement'), [], relative)).toBe('statement acl')
    const second = `${CLAUSE}
      as    as   ADP  IN  _ 11 case
      wrong wrong ADJ JJ  _ 3 ccomp`
    expect(clauseAfter('denied deny', phrase('in', 'a', 'statement'), [], second)).toBe('statement acl')
  })
})

describe('a second verb of saying', () => {
  /** Head of "denied" in "The mayor said it had failed, but denied blame", with the words of the clause and the comma changed. */
  const joined = (aux: string, comma: string, said = 'said say VERB VBD') => {
    const tree = `
      mayor mayor NOUN NN _ 2 nsubj
      ${said} _ 0 root
      it it PRON PRP _ 5 nsubj
      ${aux} _ 5 ${aux.includes('AUX') ? 'aux' : 'advmod'}
      failed fail VERB VBN _ 2 ccomp
      ${comma} _ 8 punct
      but but CCONJ CC _ 8 cc
      denied deny VERB VBD _ 5 conj
      blame blame NOUN NN _ 8 obj`
    const { tokens } = withReportedClauses(documentOf(tree), words)
    return tokens[tokens.find(t => t.text === 'denied')?.head ?? -1]?.text
  }

  it('goes with the first, where the clause between has an auxiliary that it cannot share', () => {
    expect(joined('had have AUX VBD', ', , PUNCT ,')).toBe('said')
  })

  it.each([
    ['without an auxiliary', 'soon soon ADV RB', ', , PUNCT ,', undefined],
    ['without a comma', 'had have AUX VBD', 'soon soon ADV RB', undefined],
    ['after a verb that says nothing', 'had have AUX VBD', ', , PUNCT ,', 'wobbled wobble VERB VBD']
  ])('stays in the clause %s', (_, aux, comma, said) => {
    expect(joined(aux, comma, said)).toBe('failed')
  })
})

describe('a quotation before its verb', () => {
  /** Heads and relations of "closed" and "will", with a word before the quotation opens. */
  const heads = (open: string, relation = 'ccomp') => {
    const tree = `
      ${open}
      If if SCONJ IN _ 4 mark
      shops shop NOUN NNS _ 4 nsubj
      closed close VERB VBP _ 11 advcl
      , , PUNCT , _ 4 punct
      we we PRON PRP _ 7 nsubj
      will will AUX MD _ 11 ${relation}
      , , PUNCT , _ 7 punct
      " " PUNCT '' _ 7 punct
      Ada Ada PROPN NNP _ 11 nsubj
      shouted shout VERB VBD _ 0 root`
    const { tokens } = withReportedClauses(documentOf(tree), words)
    return ['closed', 'will'].map(form => {
      const token = tokens.find(t => t.text === form)
      return `${tokens[token?.head ?? -1]?.text ?? ''} ${token?.deprel ?? ''}`
    })
  }

  it('holds together what a parser hung on the verb', () => {
    expect(heads('" " PUNCT `` _ 7 punct')).toEqual(['will advcl', 'shouted ccomp'])
    expect(heads('" " PUNCT `` _ 7 punct', 'reparandum')).toEqual(['will advcl', 'shouted ccomp'])
  })

  it('takes in nothing from outside its marks', () => {
    expect(heads('So so ADV RB _ 11 advmod')[0]).toBe('shouted advcl')
  })
})
