import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { findEntities, loadActorLexicon } from './index.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

const MINISTER = `
  Astrian   Astrian  ADJ   JJ  _  3  amod
  Foreign   foreign  ADJ   JJ  _  3  amod
  Minister  Minister PROPN NNP _  4  nmod:desc
  Ana       Ana      PROPN NNP _  6  nsubj
  Petrov    Petrov   PROPN NNP _  4  flat
  left      leave    VERB  VBD _  0  root
  Karsk~    Karsk    PROPN NNP _  6  obj
  .         .        PUNCT .   _  6  punct

  Petrov    Petrov   PROPN NNP _  2  nsubj
  said      say      VERB  VBD _  0  root
  she       she      PRON  PRP _  5  nsubj
  was       be       AUX   VBD _  5  cop
  tired~    tired    ADJ   JJ  _  2  ccomp
  .         .        PUNCT .   _  2  punct

  The       the      DET   DT  _  3  det
  foreign   foreign  ADJ   JJ  _  3  amod
  minister  minister NOUN  NN  _  4  nsubj
  slept~    sleep    VERB  VBD _  0  root
  .         .        PUNCT .   _  4  punct
`
const MINISTER_NAMES = { 'Ana Petrov': 'person', Petrov: 'person', Karsk: 'place' } as const

describe('persons', () => {
  it('joins a name with its title, the surname, a pronoun and the office', () => {
    const { at, quotes } = readTree(lexicon, MINISTER, MINISTER_NAMES)
    const petrov = at('Astrian Foreign Minister Ana Petrov')
    expect(petrov?.type).toBe('person')
    expect(petrov?.name).toBe('Ana Petrov')
    expect(quotes(petrov!)).toEqual(['Astrian Foreign Minister Ana Petrov', 'Petrov', 'she', 'The foreign minister'])
    expect(petrov?.roles[0]?.office).toBe('Foreign Minister')
    expect(petrov?.sector).toBe('GOV')
  })

  it('gives ids in order of first mention', () => {
    const { chains } = readTree(lexicon, MINISTER, MINISTER_NAMES)
    expect(chains.map(chain => chain.id)).toEqual(chains.map((_, i) => `e${String(i + 1)}`))
    const starts = chains.map(chain => chain.mentions[0]!.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('keeps two people of one surname apart', () => {
    const tree = `
      Ana    Ana    PROPN NNP _ 3 nsubj
      Petrov Petrov PROPN NNP _ 1 flat
      met    meet   VERB  VBD _ 0 root
      Ivan   Ivan   PROPN NNP _ 3 obj
      Petrov Petrov PROPN NNP _ 4 flat

      Mr     Mr     PROPN NNP _ 2 nmod:desc
      Petrov Petrov PROPN NNP _ 3 nsubj
      slept  sleep  VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petrov': 'person', 'Ivan Petrov': 'person' })
    expect(at('Ana Petrov')?.id).not.toBe(at('Ivan Petrov')?.id)
    expect(at('Mr Petrov')?.id).toBe(at('Ivan Petrov')?.id)
  })

  it('takes an office beside the name, on either side', () => {
    const tree = `
      Ana      Ana      PROPN NNP _ 8 nsubj
      Petrov~  Petrov   PROPN NNP _ 1 flat
      ,        ,        PUNCT ,   _ 5 punct
      the      the      DET   DT  _ 5 det
      mayor    mayor    NOUN  NN  _ 1 appos
      of       of       ADP   IN  _ 7 case
      Karsk    Karsk    PROPN NNP _ 5 nmod
      slept    sleep    VERB  VBD _ 0 root

      The      the      DET   DT  _ 2 det
      judge~   judge    NOUN  NN  _ 6 nsubj
      ,        ,        PUNCT ,   _ 4 punct
      Ivan     Ivan     PROPN NNP _ 2 appos
      Marek    Marek    PROPN NNP _ 4 flat
      slept    sleep    VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petrov': 'person', 'Ivan Marek': 'person', Karsk: 'place' })
    expect(at('the mayor of Karsk')?.id).toBe(at('Ana Petrov')?.id)
    expect(at('The judge')?.id).toBe(at('Ivan Marek')?.id)
    expect(at('Ana Petrov')?.roles).toMatchObject([{ office: 'mayor', of: 'Karsk' }])
  })

  it('knows a surname again that the model missed, but not before a noun', () => {
    const tree = `
      Ana    Ana    PROPN NNP _ 3 nsubj
      Freed  Freed  PROPN NNP _ 1 flat
      slept  sleep  VERB  VBD _ 0 root

      Freed  Freed  PROPN NNP _ 2 nsubj
      woke   wake   VERB  VBD _ 0 root

      The    the    DET   DT  _ 3 det
      Freed  Freed  PROPN NNP _ 3 compound
      inquiry inquiry NOUN NN _ 4 nsubj
      ended  end    VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Freed': 'person' })
    expect(at('Ana Freed')?.mentions).toHaveLength(2)
  })

  it('gives an office to whom a verb of appointment gives it, and not where it is refused', () => {
    const tree = `
      Ana      Ana      PROPN NNP _ 6 nsubj
      Petrov   Petrov   PROPN NNP _ 1 flat
      named    name     VERB  VBN _ 1 acl
      prime    prime    ADJ   JJ  _ 5 amod
      minister minister NOUN  NN  _ 3 xcomp
      slept    sleep    VERB  VBD _ 0 root

      Ivan     Ivan     PROPN NNP _ 5 nsubj:pass
      Marek    Marek    PROPN NNP _ 1 flat
      was      be       AUX   VBD _ 5 aux:pass
      not      not      PART  RB  _ 5 advmod
      elected  elect    VERB  VBN _ 0 root
      mayor    mayor    NOUN  NN  _ 5 xcomp

      The      the      DET   DT  _ 3 det
      prime    prime    ADJ   JJ  _ 3 amod
      minister minister NOUN  NN  _ 4 nsubj
      woke     wake     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petrov': 'person', 'Ivan Marek': 'person' })
    expect(at('The prime minister')?.id).toBe(at('Ana Petrov')?.id)
    expect(at('Ivan Marek')?.roles).toEqual([])
  })

  it('does not take a minister of another state for the one that was named', () => {
    const tree = `${MINISTER.trimEnd()}

      The      the      DET  DT _ 4 det
      French   French   ADJ  JJ _ 4 amod
      foreign  foreign  ADJ  JJ _ 4 amod
      minister minister NOUN NN _ 5 nsubj
      woke     wake     VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree, MINISTER_NAMES)
    expect(at('The French foreign minister')?.country).toBe('FRA')
    expect(at('The French foreign minister')?.id).not.toBe(at('Ana Petrov')?.id ?? at('Petrov')?.id)
  })

  it('opens a new person for each indefinite description', () => {
    const tree = `
      A        a        DET  DT  _ 2 det
      diplomat diplomat NOUN NN  _ 3 nsubj
      left     leave    VERB VBD _ 0 root

      A        a        DET  DT  _ 2 det
      diplomat diplomat NOUN NN  _ 3 nsubj
      stayed   stay     VERB VBD _ 0 root

      The      the      DET  DT  _ 2 det
      diplomat diplomat NOUN NN  _ 3 nsubj
      slept    sleep    VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree)
    expect(at('A diplomat')?.anonymous).toBe(true)
    expect(at('A diplomat', 1)?.id).not.toBe(at('A diplomat')?.id)
    expect(at('The diplomat')?.id).toBe(at('A diplomat', 1)?.id)
  })

  it('leaves a pronoun open that agrees with nobody', () => {
    const tree = `
      Ana   Ana   PROPN NNP _ 2 nsubj
      slept sleep VERB  VBD _ 0 root

      He    he    PRON  PRP _ 2 nsubj
      left  leave VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ana: 'person' })
    expect(at('He')).toBeNull()
  })

  it('does not take an object for the subject of its own clause', () => {
    const tree = `
      Ivan  Ivan  PROPN NNP _ 2 nsubj
      left  leave VERB  VBD _ 0 root

      Marek Marek PROPN NNP _ 2 nsubj
      met   meet  VERB  VBD _ 0 root
      him   he    PRON  PRP _ 2 obj`
    const { at } = readTree(lexicon, tree, { Ivan: 'person', Marek: 'person' })
    expect(at('him')?.id).toBe(at('Ivan')?.id)
  })

  it('gives I and we in a statement to its source, and leaves them open elsewhere', () => {
    const tree = `
      “      “     PUNCT “~  _ 3 punct
      We     we    PRON  PRP _ 3 nsubj
      agree~ agree VERB  VBP _ 7 ccomp
      ,      ,     PUNCT ,   _ 3 punct
      ”      ”     PUNCT ”   _ 3 punct
      Ana    Ana   PROPN NNP _ 7 nsubj
      said   say   VERB  VBD _ 0 root

      We     we    PRON  PRP _ 2 nsubj
      left   leave VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ana: 'person' }, [{ source: 'Ana', content: 'We agree' }])
    expect(at('We')?.id).toBe(at('Ana')?.id)
    expect(at('We', 1)).toBeNull()
  })

  it('joins who to the noun of its clause', () => {
    const tree = `
      Ana    Ana    PROPN NNP _ 5 nsubj
      ,      ,      PUNCT ,   _ 4 punct
      who    who    PRON  WP  PronType=Rel 4 nsubj
      waited wait   VERB  VBD _ 1 acl:relcl
      slept  sleep  VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ana: 'person' })
    expect(at('who')?.id).toBe(at('Ana')?.id)
  })
})

describe('offices', () => {
  it('does not take an office that another is given for its holder of before', () => {
    const tree = `
      President president PROPN NNP _ 2 nmod:desc
      Ana       Ana       PROPN NNP _ 3 nsubj
      slept     sleep     VERB  VBD _ 0 root

      Ivan      Ivan      PROPN NNP _ 3 nsubj:pass
      was       be        AUX   VBD _ 3 aux:pass
      declared  declare   VERB  VBN _ 0 root
      president president NOUN  NN  _ 3 xcomp`
    const { at } = readTree(lexicon, tree, { Ana: 'person', Ivan: 'person' })
    expect(at('President Ana')?.mentions).toHaveLength(1)
    expect(at('president')?.id).toBe(at('Ivan')?.id)
  })

  it('looks for the leader of a party in no state', () => {
    const tree = `
      President president PROPN NNP _ 2 nmod:desc
      Ana       Ana       PROPN NNP _ 3 nsubj
      slept     sleep     VERB  VBD _ 0 root

      The       the       DET   DT  _ 2 det
      party     party     NOUN  NN  _ 3 nsubj
      woke      wake      VERB  VBD _ 0 root

      Its       its       PRON  PRP$ _ 2 nmod:poss
      leader    leader    NOUN  NN  _ 3 nsubj
      left      leave     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ana: 'person' })
    expect(at('Its leader')?.id).not.toBe(at('President Ana')?.id)
  })

  it('finds the holder of an office that the article names later, where there is only one', () => {
    const tree = `
      French    French    ADJ   JJ  _ 2 amod
      president president NOUN  NN  _ 3 nsubj
      waits     wait      VERB  VBZ _ 0 root

      President president PROPN NNP _ 2 nmod:desc
      Ana       Ana       PROPN NNP _ 3 nsubj
      slept     sleep     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ana: 'person' })
    expect(at('French president')?.id).toBe(at('President Ana')?.id)
    expect(at('French president')?.country).toBe('FRA')
  })
})

describe('states and governments', () => {
  const capital = (verb: string): string => `
      Paris  Paris  PROPN NNP _ 2 nsubj
      ${verb} VERB VBD _ 0 root
      it     it     PRON  PRP _ 2 obj`

  it('takes a capital that acts for its state', () => {
    const { chains } = readTree(lexicon, capital('denied deny'), { Paris: 'place' })
    expect(chains[0]).toMatchObject({ type: 'state', name: 'France', country: 'FRA' })
  })

  it('keeps the city where it is a place', () => {
    const tree = `
      Ana   Ana   PROPN NNP _ 2 nsubj
      slept sleep VERB  VBD _ 0 root
      in    in    ADP   IN  _ 4 case
      Paris Paris PROPN NNP _ 2 obl`
    const { at } = readTree(lexicon, tree, { Ana: 'person', Paris: 'place' })
    expect(at('Paris')?.type).toBe('place')
  })

  it('reads a government as one mention with its country, and no state beside it', () => {
    const tree = `
      The        the        DET   DT  _ 3 det
      Malian     Malian     ADJ   JJ  _ 3 amod
      government government NOUN  NN  _ 4 nsubj
      waited     wait       VERB  VBD _ 0 root

      The        the        DET   DT  _ 2 det
      government government NOUN  NN  _ 3 nsubj
      slept      sleep      VERB  VBD _ 0 root`
    const { chains, quotes } = readTree(lexicon, tree)
    expect(chains).toHaveLength(1)
    expect(chains[0]).toMatchObject({ type: 'government', country: 'MLI', sector: 'GOV' })
    expect(quotes(chains[0]!)).toEqual(['The Malian government', 'The government'])
  })

  it('knows an invented state by what only states have', () => {
    const tree = `
      Velmar     Velmar     PROPN NNP _ 2 nsubj
      waited     wait       VERB  VBD _ 0 root

      The        the        DET   DT  _ 3 det
      Velmari    Velmari    ADJ   JJ  _ 3 amod
      army       army       NOUN  NN  _ 4 nsubj
      slept      sleep      VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Velmar: 'person' })
    expect(at('Velmar')).toMatchObject({ type: 'state', country: null })
    expect(at('The Velmari army')).toMatchObject({ type: 'organisation', sector: 'MIL' })
  })

  it('does not make a state of a person who has a government', () => {
    const tree = `
      Ana        Ana        PROPN NNP _ 3 nsubj
      Petrov     Petrov     PROPN NNP _ 1 flat
      slept      sleep      VERB  VBD _ 0 root

      Petrov     Petrov     PROPN NNP _ 3 nmod:poss
      's         's         PART  POS _ 1 case
      government government NOUN  NN  _ 4 nsubj
      waited     wait       VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petrov': 'person', Petrov: 'person' })
    expect(at('Petrov', 1)?.type).toBe('person')
  })

  it('counts an unnamed spokesman as the body he speaks for', () => {
    const tree = `
      A         a         DET  DT  _ 2 det
      spokesman spokesman NOUN NN  _ 7 nsubj
      for       for       ADP  IN  _ 6 case
      the       the       DET  DT  _ 6 det
      defence   defence   NOUN NN  _ 6 compound
      ministry  ministry  NOUN NN  _ 2 nmod
      waited    wait      VERB VBD _ 0 root

      The       the       DET  DT  _ 2 det
      ministry  ministry  NOUN NN  _ 3 nsubj
      slept     sleep     VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree)
    const body = at('A spokesman for the defence ministry')
    expect(body?.type).toBe('government')
    expect(at('The ministry')?.id).toBe(body?.id)
  })

  it('keeps a spokesman with a name a person', () => {
    const tree = `
      Ministry  ministry  NOUN  NN  _ 2 compound
      spokesman spokesman NOUN  NN  _ 3 nmod:desc
      Ivan      Ivan      PROPN NNP _ 5 nsubj
      Marek     Marek     PROPN NNP _ 3 flat
      slept     sleep     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ivan Marek': 'person' })
    expect(at('Ministry spokesman Ivan Marek')?.type).toBe('person')
  })
})

describe('organisations and groups', () => {
  it('joins an acronym in brackets and its later uses, and the bloc', () => {
    const tree = `
      The      the      DET   DT  _ 3 det
      Economic Economic PROPN NNP _ 3 compound
      Union    Union    PROPN NNP _ 10 nsubj
      of       of       ADP   IN  _ 6 case
      the      the      DET   DT  _ 6 det
      North    North    PROPN NNP _ 3 nmod
      (~       (        PUNCT -LRB- _ 8 punct
      EUN~     EUN      PROPN NNP _ 3 appos
      )        )        PUNCT -RRB- _ 8 punct
      waited   wait     VERB  VBD _ 0 root

      EUN      EUN      PROPN NNP _ 2 nsubj
      slept    sleep    VERB  VBD _ 0 root

      The      the      DET   DT  _ 2 det
      bloc     bloc     NOUN  NN  _ 3 nsubj
      woke     wake     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Economic Union of the North': 'organisation' })
    const union = at('Economic Union of the North')
    expect(at('EUN')?.id).toBe(union?.id)
    expect(at('EUN', 1)?.id).toBe(union?.id)
    expect(at('The bloc')?.id).toBe(union?.id)
  })

  it('reads the lexicon where the model saw nothing, and not the pronoun us', () => {
    const tree = `
      The   the   DET   DT  _ 2 det
      UN    UN    PROPN NNP _ 3 nsubj
      told  tell  VERB  VBD _ 0 root
      us~   we    PRON  PRP _ 3 iobj
      .     .     PUNCT .   _ 3 punct`
    const { chains } = readTree(lexicon, tree)
    expect(chains.map(chain => chain.name)).toEqual(['UN'])
    expect(chains[0]).toMatchObject({ type: 'organisation', sector: 'IGO', wikidata: 'Q1065' })
  })

  it('joins the sources to the sources described before', () => {
    const tree = `
      Diplomatic diplomatic ADJ  JJ  _ 2 amod
      sources    source     NOUN NNS _ 3 nsubj
      waited     wait       VERB VBD _ 0 root

      The        the        DET  DT  _ 2 det
      sources    source     NOUN NNS _ 3 nsubj
      slept      sleep      VERB VBD _ 0 root

      Army       army       NOUN NN  _ 2 compound
      sources    source     NOUN NNS _ 3 nsubj
      woke       wake       VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree)
    expect(at('Diplomatic sources')?.anonymous).toBe(true)
    expect(at('The sources')?.id).toBe(at('Diplomatic sources')?.id)
    expect(at('Army sources')?.id).not.toBe(at('Diplomatic sources')?.id)
    expect(at('Army sources')?.sector).toBe('MIL')
  })

  it('gives soldiers the country of their adjective', () => {
    const tree = `
      French   French  ADJ  JJ  _ 2 amod
      soldiers soldier NOUN NNS _ 3 nsubj
      waited   wait    VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree)
    expect(at('French soldiers')).toMatchObject({ type: 'group', country: 'FRA', sector: 'MIL' })
  })

  it('leaves a deal to it rather than a body further off', () => {
    const tree = `
      The    the    DET  DT  _ 2 det
      army   army   NOUN NN  _ 3 nsubj
      waited wait   VERB VBD _ 0 root

      The    the    DET  DT  _ 2 det
      deal   deal   NOUN NN  _ 4 nsubj:pass
      was    be     AUX  VBD _ 4 aux:pass
      signed sign   VERB VBN _ 0 root
      before before SCONJ IN _ 8 mark
      it     it     PRON PRP _ 8 nsubj
      lapsed lapse  VERB VBD _ 4 advcl`
    const { at } = readTree(lexicon, tree)
    expect(at('it')).toBeNull()
  })
})

describe('size', () => {
  it('reads a sentence of twenty thousand words in seconds', () => {
    const row = (i: number): string =>
      i % 4 === 0 ? `Ana Ana PROPN NNP _ ${String(i)} nmod` : `of of ADP IN _ ${String(i)} nmod`
    const tree = ['army army NOUN NN _ 0 root', ...Array.from({ length: 19_999 }, (_, i) => row(i + 1))].join('\n')
    const document = documentOf(tree)
    const names = document.tokens
      .filter(token => token.text === 'Ana')
      .map(({ index, start, end }) => ({
        first: index,
        last: index + 1,
        start,
        end,
        type: 'person' as const,
        score: 1
      }))
    const before = performance.now()
    findEntities({ ...document, names }, lexicon)
    expect(performance.now() - before).toBeLessThan(20_000)
  })
})
