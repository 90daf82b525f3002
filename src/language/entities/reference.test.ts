import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { spokenNoun } from './reference-words.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

describe('sources that no list of nouns has', () => {
  const CONDUCTOR = `
    The       the       DET  DT  _ 2 det
    conductor conductor NOUN NN  _ 3 nsubj
    said      say       VERB VBD _ 0 root
    yes       yes       INTJ UH  _ 3 discourse`

  it('are somebody by their ending', () => {
    const { at } = readTree(lexicon, CONDUCTOR, {}, [{ source: 'The conductor', content: 'yes' }])
    expect(at('The conductor')).toMatchObject({ type: 'person', anonymous: true })
  })

  it('are a title before a name', () => {
    const tree = `
      The    the    DET   DT  _ 2 det
      baker  baker  NOUN  NN  _ 5 nsubj
      Orla   Orla   PROPN NNP _ 2 flat
      Venn   Venn   PROPN NNP _ 2 flat
      said   say    VERB  VBD _ 0 root
      yes    yes    INTJ  UH  _ 5 discourse`
    const said = [{ source: 'The baker Orla Venn', content: 'yes' }]
    const { chains } = readTree(lexicon, tree, { 'Orla Venn': 'person' }, said)
    expect(chains.map(chain => chain.name)).toEqual(['Orla Venn'])
  })

  it('are nobody where they are no source', () => {
    expect(readTree(lexicon, CONDUCTOR).at('The conductor')).toBeNull()
  })

  it.each([
    ['beekeepers', 'beekeeper', true, 'person'],
    ['brewery', 'brewery', false, 'organisation'],
    ['poster', 'poster', false, null],
    ['train', 'train', false, null],
    ['percent', 'percent', false, null]
  ])('reads %s', (noun, lemma, plural, type) => {
    expect(spokenNoun(lexicon.reference, noun, lemma, plural)?.type ?? null).toBe(type)
  })
})

describe('the subject of a verb of speaking', () => {
  const club = (verb: string) => `
    The  the  DET  DT _ 2 det
    club club NOUN NN _ 3 nsubj
    ${verb} VERB VBD _ 0 root`

  it('is somebody, though no list has the noun and no role was given', () => {
    expect(readTree(lexicon, club('declined decline')).at('The club')?.type).toBe('organisation')
  })

  const issued = (verb: string, object: string) => `${club(verb)}
    a    a    DET  DT _ 5 det
    ${object} NOUN NN _ 3 obj`

  it('is somebody where it issues a message, and not where it issues another thing', () => {
    const closing = `${club('closed close')}
      ,       ,     PUNCT ,   _ 5 punct
      citing  cite  VERB  VBG _ 3 advcl
      costs   cost  NOUN  NNS _ 5 obj`
    expect(readTree(lexicon, issued('issued issue', 'warning warning')).at('The club')?.type).toBe('organisation')
    expect(readTree(lexicon, issued('issued issue', 'ticket ticket')).at('The club')).toBeNull()
    expect(readTree(lexicon, issued('drew draw', 'warning warning')).at('The club')).toBeNull()
    expect(readTree(lexicon, closing).at('The club')?.type).toBe('organisation')
    expect(readTree(lexicon, closing.replace('citing  cite', 'losing lose')).at('The club')).toBeNull()
  })

  it('is nobody under another verb', () => {
    expect(readTree(lexicon, club('closed close')).at('The club')).toBeNull()
  })
})

describe('the one person whom an article names', () => {
  const said = (name: string, speaker: string) => `
    ${name}
    left  leave VERB VBD _ 0 root

    ${speaker}
    said  say   VERB VBD _ 0 root
    no    no    INTJ UH  _ ROOT discourse`
  const read = (names: readonly string[], speaker: string) => {
    const at = speaker.trim().split('\n').length + 1
    const list = names.map(
      (n, i) => `${n} ${n} PROPN NNP _ ${i === 0 ? String(names.length + 1) : '1'} ${i === 0 ? 'nsubj' : 'conj'}`
    )
    const tree = said(list.join('\n'), speaker).replaceAll('ROOT', String(at))
    const words = speaker
      .trim()
      .split('\n')
      .map(line => line.trim().split(' ')[0])
      .join(' ')
    const types = Object.fromEntries(names.map(n => [n, 'person' as const]))
    return readTree(lexicon, tree, types, [{ source: words, content: 'no' }]).at(words)?.name
  }
  const noun = (det: string, word: string) => `${det} ${det} DET DT _ 2 det\n${word} ${word} NOUN NN _ 3 nsubj`
  const AGED = `the the DET DT _ 6 det\n41 41 NUM CD _ 4 nummod\n- - PUNCT HYPH _ 4 punct\nyear year NOUN NN _ 6 compound
    - - PUNCT HYPH _ 4 punct\nold old NOUN NN _ 7 nsubj`

  it('is taken up by a trade and by an age', () => {
    expect(read(['Orla'], noun('the', 'painter'))).toBe('Orla')
    expect(read(['Orla'], AGED)).toBe('Orla')
  })

  it('is not meant by another noun, by an indefinite one, or where two are named', () => {
    expect(read(['Orla'], noun('the', 'judge'))).toBe('judge')
    expect(read(['Orla'], noun('a', 'painter'))).toBe('painter')
    expect(read(['Orla', 'Ines'], noun('the', 'painter'))).toBe('painter')
  })
})

describe('names in the shapes that news gives them', () => {
  it('takes capitals before a name for a title, and not for a person', () => {
    const tree = `
      MK    MK    PROPN NNP _ 4 nsubj
      Orla  Orla  PROPN NNP _ 4 nsubj
      Venn  Venn  PROPN NNP _ 2 flat
      slept sleep VERB  VBD _ 0 root`
    const { chains } = readTree(lexicon, tree, { MK: 'person', 'Orla Venn': 'person' })
    expect(chains.map(chain => chain.name)).toEqual(['Orla Venn'])
  })

  it('finds a surname that is a common word as the subject of speech only', () => {
    const named = `
      Orla  Orla  PROPN NNP _ 3 nsubj
      Fields Fields PROPN NNP _ 1 flat
      slept sleep VERB  VBD _ 0 root
    `
    const tree = `${named}
      Fields field NOUN NNS _ 2 nsubj
      said   say   VERB VBD _ 0 root
      no     no    INTJ UH  _ 2 discourse

      Fields field NOUN NNS _ 2 nsubj
      need   need  VERB VBP _ 0 root
      rain   rain  NOUN NN  _ 2 obj`
    const { chains } = readTree(lexicon, tree, { 'Orla Fields': 'person' })
    const fields = chains.find(chain => chain.name === 'Orla Fields')
    expect(fields?.mentions.map(m => m.first)).toEqual([0, 3])
  })

  it('keeps the surname of somebody whose title has another name in it', () => {
    const tree = `
      Marek     Marek     PROPN NNP _ 2 compound
      adviser   adviser   NOUN  NN  _ 3 nmod:desc
      Ana       Ana       PROPN NNP _ 5 nsubj
      Petrov    Petrov    PROPN NNP _ 3 flat
      slept     sleep     VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Marek: 'person', 'Ana Petrov': 'person' })
    expect(at('adviser Ana Petrov')?.name).toBe('Ana Petrov')
  })

  it('joins an office in capitals to the name of its bureau, and no person', () => {
    const tree = `
      The      the      DET   DT  _ 3 det
      Prime    prime    ADJ   NNP _ 3 amod
      Minister Minister PROPN NNP _ 5 nmod:poss
      's       's       PART  POS _ 3 case
      Bureau   Bureau   PROPN NNP _ 6 nsubj
      slept    sleep    VERB  VBD _ 0 root

      Petrov   Petrov   PROPN NNP _ 3 nmod:poss
      's       's       PART  POS _ 1 case
      Bureau   Bureau   PROPN NNP _ 4 nsubj
      slept    sleep    VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Bureau: 'organisation', Petrov: 'person' })
    expect(at("Prime Minister 's Bureau")?.type).toBe('organisation')
    expect(at("Petrov 's Bureau")).toBeNull()
  })

  it('takes a number before a noun in the singular into the name, and leaves one that counts', () => {
    const tree = `
      Channel Channel PROPN NNP _ 3 compound
      7       7       NUM   CD  _ 3 nummod
      news    news    NOUN  NN  _ 4 nsubj
      lied    lie     VERB  VBD _ 0 root

      Zentrum Zentrum PROPN NNP _ 3 compound
      9       9       NUM   CD  _ 3 nummod
      trucks  truck   NOUN  NNS _ 4 nsubj
      left    leave   VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Channel: 'organisation', Zentrum: 'organisation' })
    expect(at('Channel 7')?.type).toBe('organisation')
    expect(at('Zentrum 9')).toBeNull()
  })
})

describe('offices', () => {
  const HOLDER = `
    Zentrum Zentrum PROPN NNP _ 2 compound
    CEO     ceo     PROPN NN  _ 3 nmod:desc
    Ana     Ana     PROPN NNP _ 5 nsubj
    Petrov  Petrov  PROPN NNP _ 3 flat
    slept   sleep   VERB  VBD _ 0 root
  `
  const asked = (owner: string) => `${HOLDER}
    ${owner} ${owner} PROPN NNP _ 2 nsubj
    fell    fall    VERB  VBD _ 0 root

    ${owner} ${owner} PROPN NNP _ 3 nmod:poss
    's      's      PART  POS _ 1 case
    CEO     ceo     NOUN  NN  _ 4 nsubj
    left    leave   VERB  VBD _ 0 root`
  const names = { Zentrum: 'organisation', Velmar: 'organisation', 'Ana Petrov': 'person' } as const

  it('are found by whom they serve', () => {
    expect(readTree(lexicon, asked('Zentrum'), names).at("Zentrum 's CEO")?.name).toBe('Ana Petrov')
  })

  it('are not those of another body', () => {
    const { at } = readTree(lexicon, asked('Velmar'), names)
    expect(at("Velmar 's CEO")?.name).not.toBe('Ana Petrov')
  })

  it('stand in short titles too', () => {
    const tree = `
      Sen.    Sen.    PROPN NNP _ 2 nmod:desc
      Ana     Ana     PROPN NNP _ 4 nsubj
      Petrov  Petrov  PROPN NNP _ 2 flat
      slept   sleep   VERB  VBD _ 0 root

      The     the     DET   DT  _ 2 det
      senator senator NOUN  NN  _ 3 nsubj
      left    leave   VERB  VBD _ 0 root

      The     the     DET   DT  _ 2 det
      mayor   mayor   NOUN  NN  _ 3 nsubj
      left    leave   VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petrov': 'person' })
    expect(at('The senator')?.name).toBe('Ana Petrov')
    expect(at('The mayor')?.name).not.toBe('Ana Petrov')
  })
})

describe('relative pronouns', () => {
  it('stand for the words right before them where the tree hangs the clause elsewhere, if they fit', () => {
    const tree = (pronoun: string) => `
      News    news    NOUN  NN  _ 0 root
      from    from    ADP   IN  _ 4 case
      the     the     DET   DT  _ 4 det
      Zentrum Zentrum PROPN NNP _ 1 nmod
      ,       ,       PUNCT ,   _ 7 punct
      ${pronoun} ${pronoun} PRON WDT _ 7 nsubj
      lied    lie     VERB  VBD _ 1 acl:relcl`
    expect(readTree(lexicon, tree('which'), { Zentrum: 'organisation' }).at('which')?.name).toBe('Zentrum')
    expect(readTree(lexicon, tree('who'), { Zentrum: 'organisation' }).at('who')).toBeNull()
  })
})

describe('narrower nouns', () => {
  const tree = (noun: string) => `
    Zentrum Zentrum PROPN NNP _ 3 nsubj
    Inc.    Inc.    PROPN NNP _ 1 flat
    grew    grow    VERB  VBD _ 0 root

    The     the     DET   DT  _ 2 det
    ${noun} ${noun} NOUN  NN  _ 3 nsubj
    slept   sleep   VERB  VBD _ 0 root`

  it('take up the body of their sector that was subject just before, and no other', () => {
    const names = { 'Zentrum Inc.': 'organisation' } as const
    expect(readTree(lexicon, tree('carmaker'), names).at('The carmaker')?.name).toBe('Zentrum Inc.')
    expect(readTree(lexicon, tree('newspaper'), names).at('The newspaper')?.name).not.toBe('Zentrum Inc.')
  })
})
