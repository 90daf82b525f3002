import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.js'

const words = (text: string) => splitBlocks(text).map(block => block.words)

describe('splitBlocks', () => {
  it('parts blocks at blank lines, and at single line ends between whole lines', () => {
    expect(words('One came first.\nTwo came next.\n\nThree came last.')).toEqual([
      'One came first.',
      'Two came next.',
      'Three came last.'
    ])
  })

  it('joins lines of hard-wrapped prose', () => {
    const prose =
      'The ferry left the harbour a little after nine and\nreached the northern bank before ten, although the\nwind had turned against it in the middle of the\nsound.\n\nTickets cost four crowns, as they did in the year\nbefore the bridge was closed for the works.'
    expect(words(prose)).toHaveLength(2)
  })

  it('parts hard-wrapped prose where the next word would have fitted', () => {
    const prose =
      'The ferry left the harbour a little after nine and\nreached the northern bank before ten, although the\nwind had turned.\nTickets cost four crowns, as they did in the year\nbefore the bridge was closed for the works.'
    expect(words(prose)).toHaveLength(2)
  })

  it('joins a line on which a sentence runs on', () => {
    expect(words('The council\nvoted on Monday.\nThe vote was close.')).toEqual([
      'The council\nvoted on Monday.',
      'The vote was close.'
    ])
  })

  it('leaves a list of short lines as lines', () => {
    expect(words('Ferry times\nBridge works\nShop rents')).toHaveLength(3)
  })
})
