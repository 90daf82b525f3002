import { describe, expect, it } from 'vitest'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { hearsay } from './hearsay.js'
import { loadOrigins } from './origins.js'

const origins = loadOrigins(null)
type Said = Partial<NonNullable<ReadingWords['statements']>[number]>

function heard(text: string, said: Said): (string | null)[] {
  const statements = [{ by: [], content: 'the mayor would resign', standing: 'anonymous' as const, ...said }]
  return hearsay(readingOf('a', text, { statements }), origins).map(one => one.press)
}

describe('hearsay', () => {
  it.each([
    ['Local media', 'local media'],
    ['Lethic newspapers', 'Lethic newspapers'],
    ['Several opposition websites', 'opposition websites'],
    ['Reports in the Lethic press', 'Lethic press'],
    ['A Lethic newspaper', 'Lethic newspaper'],
    ['Local media reports', 'local media'],
    ['The press', null],
    ['Media reports', null]
  ])('hears what %s say', (source, press) => {
    expect(heard(`${source} said the mayor would resign.`, { source, cue: 'said' })).toEqual([press])
  })

  it.each([
    'The newspaper',
    'Social media users',
    'The Ostry press officer',
    'Annual reports',
    'Radio',
    'Ada Holm',
    'The Associated Press',
    'The Ostry Press',
    'Government agencies'
  ])('hears no press in %s', source => {
    expect(heard(`${source} said the mayor would resign.`, { source, cue: 'said' })).toEqual([])
  })

  it('does not take what the press thinks or does for news', () => {
    const text = 'Lethic newspapers praised the mayor. Lethic newspapers said they would strike.'
    const source = 'Lethic newspapers'
    expect(heard(text, { source, cue: 'praised', content: 'the mayor', act: 'praise' })).toEqual([])
    expect(heard(text, { source, cue: 'said', content: 'they would strike' })).toEqual([])
  })

  it('hears what is reported by nobody, but not what somebody counted', () => {
    const nobody = { standing: 'unattributed' as const, cue: 'reported' }
    expect(heard('The mayor is reported to have resigned.', { ...nobody, content: 'to have resigned' })).toEqual([null])
    expect(heard('It was reported that the mayor would resign.', nobody)).toEqual([null])
    expect(heard('Five deaths were reported in Ostry.', { ...nobody, content: 'Five deaths' })).toEqual([])
  })
})
