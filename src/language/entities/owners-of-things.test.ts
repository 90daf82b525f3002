import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

const hit = (words: string): string => `
  ${words}
  was  be  AUX  VBD _ LAST aux:pass
  hit  hit VERB VBN _ 0 root`

/** Who stands before a thing: type, sector and country; `words` are its lines, the last of which is the thing. */
function owner(lines: readonly string[], words: string): string | null {
  const verb = lines.length + 2
  const tree = hit(lines.join('\n  ')).replace('LAST', String(verb)).replaceAll('VERB_', String(verb))
  const chain = readTree(lexicon, tree).at(words)
  return chain === null ? null : [chain.type, chain.sector, chain.country].filter(Boolean).join(' · ')
}

describe('a noun for a body before its thing', () => {
  it('is a mention of the body', () => {
    const lines = ['An an DET DT _ 3 det', 'army army NOUN NN _ 3 compound', 'base base NOUN NN _ VERB_ nsubj:pass']
    expect(owner(lines, 'army')).toBe('organisation · MIL')
  })

  it('takes the state before it along', () => {
    const lines = [
      'A a DET DT _ 4 det',
      'Kenyan kenyan ADJ JJ _ 4 amod',
      'police police NOUN NN _ 4 compound',
      'helicopter helicopter NOUN NN _ VERB_ nsubj:pass'
    ]
    expect(owner(lines, 'Kenyan police')).toBe('organisation · COP · KEN')
    expect(owner(lines, 'Kenyan')).toBeNull()
  })

  it('is many where the noun is for one of them', () => {
    const lines = [
      'A a DET DT _ 3 det',
      'guerrilla guerrilla NOUN NN _ 3 compound',
      'camp camp NOUN NN _ VERB_ nsubj:pass'
    ]
    expect(owner(lines, 'guerrilla')).toBe('armed-group · REB')
  })

  it('is nobody where it only says of which kind a thing is, or before what is no thing of somebody', () => {
    const plane = [
      'A a DET DT _ 3 det',
      'military military ADJ JJ _ 3 amod',
      'aircraft aircraft NOUN NN _ VERB_ nsubj:pass'
    ]
    const song = ['An an DET DT _ 3 det', 'army army NOUN NN _ 3 compound', 'song song NOUN NN _ VERB_ nsubj:pass']
    expect(owner(plane, 'military')).toBeNull()
    expect(owner(song, 'army')).toBeNull()
  })

  it('is nobody of his own before a noun for somebody', () => {
    const lines = [
      'An an DET DT _ 3 det',
      'army army NOUN NN _ 3 compound',
      'captain captain NOUN NN _ VERB_ nsubj:pass'
    ]
    expect(owner(lines, 'army')).toBeNull()
    expect(owner(lines, 'An army captain')).toBe('person · MIL')
  })

  it('is the one spoken of before', () => {
    const tree = `
      The    the    DET  DT  _ 2 det
      rebels rebel  NOUN NNS _ 3 nsubj
      fled   flee   VERB VBD _ 0 root

      Rebel  rebel  NOUN NN  _ 2 compound
      guns   gun    NOUN NNS _ 3 nsubj
      failed fail   VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree)
    expect(at('Rebel')).not.toBeNull()
    expect(at('Rebel')).toBe(at('The rebels'))
  })
})
