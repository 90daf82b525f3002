import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { NameTrie } from './name-trie.js'

const scan = (trie: NameTrie<string>, words: string): string[] => {
  const { tokens } = documentOf(
    words
      .split(' ')
      .map(word => `${word} ${word.replace('~', '')} X FW _ 0 root`)
      .join('\n')
  )
  return trie.scan(tokens).map(
    hit =>
      `${hit.value}:${tokens
        .slice(hit.first, hit.last)
        .map(token => token.text)
        .join(' ')}`
  )
}

describe('NameTrie', () => {
  const trie = new NameTrie<string>()
  trie.add('Union of the North', 'union')
  trie.add('North', 'north')
  trie.add('US', 'us')
  trie.add('al-Karim', 'karim')
  trie.add('Zoë Côte', 'zoe')
  trie.add('NORUN', 'norun')
  trie.add('Norun', 'norun')
  trie.add('SALT', 'salt')
  trie.add('Al-Marsa', 'marsa')

  it('finds the longest name', () => {
    expect(scan(trie, 'the Union of the North and North')).toEqual(['union:Union of the North', 'north:North'])
  })

  it('tells an acronym from a word by its capitals', () => {
    expect(scan(trie, 'US told us')).toEqual(['us:US'])
    expect(scan(trie, 'U.S. north')).toEqual(['us:U.S.'])
  })

  it('knows an acronym that is also written like a name, and no other', () => {
    expect(scan(trie, 'NORUN and Norun took Salt')).toEqual(['norun:NORUN', 'norun:Norun'])
  })

  it('lets an Arabic article stand small before a name alone', () => {
    expect(scan(trie, 'the fighters of al Marsa')).toEqual(['marsa:al Marsa'])
    expect(scan(trie, 'al marsa')).toEqual([])
  })

  it('reads over hyphens and diacritics', () => {
    expect(scan(trie, 'al~ -~ Karim')).toEqual(['karim:al - Karim'])
    expect(scan(trie, 'Zoe Cote')).toEqual(['zoe:Zoe Cote'])
  })

  it('does not find a name across words that are not its own', () => {
    expect(scan(trie, 'Union of the big North')).toEqual(['north:North'])
  })
})
