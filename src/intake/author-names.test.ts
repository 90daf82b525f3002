import { describe, expect, it } from 'vitest'
import { authorNames } from './author-names.js'

describe('authorNames', () => {
  it.each([
    ['By Ada Holm and Jan Brul, Reuters', ['Ada Holm', 'Jan Brul']],
    ['By ADA HOLM', ['Ada Holm']],
    ['Ada Holm in Zenda; Jan Brul', ['Ada Holm', 'Jan Brul']],
    ['Posted by Ada Holm | March 3, 2031', ['Ada Holm']],
    ['Ada van der Holm, Coasts Correspondent', ['Ada van der Holm']],
    ['Staff and agencies', []],
    ['Associated Press', []]
  ])('%s', (byline, names) => {
    expect(authorNames(byline)).toEqual(names)
  })
})
