import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './index.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

/** `SUBJECT left` and, where given, a second sentence `STATE slept`. */
function left(subject: string, tagged: Tagged = {}, other = '') {
  const root = subject.trim().split('\n').length + 1
  const more = other === '' ? '' : `\n\n${other} ${other} PROPN NNP _ 2 nsubj\nslept sleep VERB VBD _ 0 root`
  return readTree(
    lexicon,
    `${subject.trim().replaceAll('ROOT', String(root))}\nleft leave VERB VBD _ 0 root${more}`,
    tagged
  )
}

const police = (place: string) => `
  Police police NOUN NNS _ ROOT nsubj
  in in ADP IN _ 3 case
  ${place} ${place} PROPN NNP _ 1 nmod`
const troops = police('Mali').replace('Police police', 'Troops troop')
const rebels = 'The the DET DT _ 2 det\nrebels rebel NOUN NNS _ ROOT nsubj'

describe('the country of an actor', () => {
  it('is that of the place where police are, but not where troops are', () => {
    expect(left(police('Kharkiv'), { Kharkiv: 'place' }).at('Police in Kharkiv')?.country).toBe('UKR')
    expect(left(police('Velmar'), { Velmar: 'place' }).at('Police in Velmar')?.country).toBeNull()
    expect(left(troops, { Mali: 'place' }, 'Chad').at('Troops in Mali')?.country).toBeNull()
  })

  it('is that of a known body beside the noun', () => {
    const guerrillas = 'Hezbollah Hezbollah PROPN NNP _ 2 compound\nguerrillas guerrilla NOUN NNS _ ROOT nsubj'
    expect(left(guerrillas).at('Hezbollah guerrillas')?.country).toBe('LBN')
  })

  it('is that of the only state of the article, for who fights or serves one', () => {
    expect(left(rebels, {}, 'Chad').at('The rebels')?.country).toBe('TCD')
    expect(left(rebels).at('The rebels')?.country).toBeNull()
  })

  it('is not that of a people who live elsewhere', () => {
    const people = 'Bosnian Bosnian ADJ JJ _ 2 amod\nSerbs Serb PROPN NNPS _ ROOT nsubj'
    const ethnic = 'Ethnic ethnic ADJ JJ _ 2 amod\nSerbs Serb PROPN NNPS _ ROOT nsubj'
    expect(left(people).at('Bosnian Serbs')?.country).toBe('BIH')
    expect(left(ethnic).at('Ethnic Serbs')?.country).toBeNull()
  })

  it('of a place comes with its coordinates', () => {
    const { at } = left(police('Kharkiv'), { Kharkiv: 'place' })
    expect(at('Kharkiv')?.country).toBe('UKR')
    expect(at('Kharkiv')?.coordinates?.latitude).toBeCloseTo(50, 0)
  })

  it('is that of the state in whose city police are', () => {
    const city = `
      Police police NOUN NNS _ ROOT nsubj
      in in ADP IN _ 5 case
      Mali Mali PROPN NNP _ 5 nmod:poss
      's 's PART POS _ 3 case
      city city NOUN NN _ 1 nmod`
    expect(left(city, {}, 'Chad').at("Police in Mali 's city")?.country).toBe('MLI')
  })

  it('is that of the region of a state which governs itself', () => {
    const region = `
      Bavaria Bavaria PROPN NNP _ 2 compound
      government government NOUN NN _ ROOT nsubj`
    const { at } = left(region, { Bavaria: 'place' })
    expect([at('Bavaria government')?.country, at('Bavaria')?.type]).toEqual(['DEU', 'place'])
  })

  it('is none of an envoy of a body between states, who is its own', () => {
    const envoy = (body: string, upos: string) => `
      The the DET DT _ 3 det
      ${body} ${body} ${upos} NNP _ 3 compound
      envoy envoy NOUN NN _ ROOT nsubj
      for for ADP IN _ 5 case
      Mali Mali PROPN NNP _ 3 nmod`
    const of = (words: string, tree: string) => {
      const chain = left(tree).at(words)
      return [chain?.sector, chain?.country]
    }
    expect(of('The NATO envoy for Mali', envoy('NATO', 'PROPN'))).toEqual(['IGO', null])
    expect(of('The peace envoy for Mali', envoy('peace', 'NOUN'))).toEqual(['GOV', 'MLI'])
  })
})
