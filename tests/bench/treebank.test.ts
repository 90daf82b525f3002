import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../bench/parse/layout.js'
import { readTreebank } from '../../bench/parse/treebank.js'
import { sentencesOf } from './conllu-of.js'

const FILE = `# newdoc id = ferry
# meta::genre = news
# newpar
# sent_id = ferry-1
# text = The ferry didn't sail.
1\tThe\tthe\tDET\tDT\tDefinite=Def\t2\tdet\t_\t_
2\tferry\tferry\tNOUN\tNN\tNumber=Sing\t5\tnsubj\t_\t_
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
5\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5.1\tsail\tsail\tVERB\tVB\t_\t_\t_\t_\t_
6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\tSpaceAfter=Yes

# newpar_block = p (1 s)
# sent_id = ferry-2
1\tNo\tno\tDET\tDT\t_\t2\tdet\t_\t_
2\tone\tone\tPRON\tNN\t_\t3\tnsubj\t_\t_
3\twaited\twait\tVERB\tVBD\t_\t0\troot\t_\t_

# newpar
# sent_id = ferry-3
1\tLater\tlate\tADV\tRB\t_\t0\troot\t_\t_

# newdoc id = bus
# sent_id = bus-1
1\tBus\tbus\tNOUN\tNN\t_\t0\troot\t_\t_

`

describe('readTreebank', () => {
  it('reads documents with their genre, and a new genre for each', () => {
    expect(readTreebank(FILE).map(({ id, genre }) => [id, genre])).toEqual([
      ['ferry', 'news'],
      ['bus', null]
    ])
  })

  it('begins a paragraph at newpar and at a new document, and not at a comment that only sounds like it', () => {
    const paragraphs = readTreebank(FILE).flatMap(d => d.sentences.map(s => [s.id, s.paragraph]))
    expect(paragraphs).toEqual([
      ['ferry-1', true],
      ['ferry-2', false],
      ['ferry-3', true],
      ['bus-1', true]
    ])
  })

  it('keeps tokens of several words, and leaves empty nodes out', () => {
    const [first] = readTreebank(FILE)[0]!.sentences
    expect(first!.tokens.map(({ form, words, spaceAfter }) => [form, words, spaceAfter])).toEqual([
      ['The', 1, true],
      ['ferry', 1, true],
      ["didn't", 2, true],
      ['sail', 1, false],
      ['.', 1, true]
    ])
    expect(first!.words.map(word => word.form)).toEqual(['The', 'ferry', 'did', "n't", 'sail', '.'])
  })

  it('reads a file without a line feed at its end, and one with Windows line ends', () => {
    expect(readTreebank(FILE.trimEnd()).flatMap(d => d.sentences)).toHaveLength(4)
    expect(readTreebank(FILE.replaceAll('\n', '\r\n'))).toEqual(readTreebank(FILE))
  })
})

describe('layoutOf', () => {
  it('writes the text again, with paragraphs and words in their places', () => {
    const { text, paragraphs, words, starts } = layoutOf(readTreebank(FILE)[0]!.sentences, 'tokens')
    expect(text).toBe("The ferry didn't sail. No one waited\n\nLater")
    expect(paragraphs.map(p => text.slice(p.start, p.end))).toEqual(["The ferry didn't sail. No one waited", 'Later'])
    expect(words.map(w => text.slice(w.start, w.end)).join(' ')).toBe("The ferry did n't sail . No one waited Later")
    expect(starts.map(i => text.slice(words[i]!.start, words[i]!.end))).toEqual(['The', 'No', 'Later'])
  })

  it('puts the words of a token in its place where they are other words', () => {
    const sentences = sentencesOf(`
      1-2 gonna
      going 0 root
      to 1 mark
      leave 1 xcomp`)
    expect(layoutOf(sentences, 'tokens').text).toBe('gonna leave')
    const { text, words } = layoutOf(sentences, 'words')
    expect(text).toBe('goingto leave')
    expect(words.map(w => text.slice(w.start, w.end))).toEqual(['going', 'to', 'leave'])
  })
})
