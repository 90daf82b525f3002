import { describe, expect, it } from 'vitest'
import { actorOf, type Actor } from './actor.js'
import { loadActorLexicon } from './actor-lexicon.js'
import { PersonNames, personWords } from './person-names.js'

const lexicon = loadActorLexicon()
const words = (text: string): string[] => personWords(text, lexicon)
const name = (text: string, position = 0) => ({ words: words(text), gender: null, position })

function known(...texts: string[]): { names: PersonNames; actors: Actor[] } {
  const names = new PersonNames()
  const actors = texts.map((text, index) => {
    const actor = actorOf(index, { type: 'person', name: text })
    names.add(actor, words(text))
    names.seen(actor, index * 10)
    return actor
  })
  return { names, actors }
}

describe('PersonNames', () => {
  it.each(['Ana Maria Petrov', 'A. Petrov', 'Ana Petrov', 'Ána Petrov Jr.'])('takes %s for Ana Petrov', text => {
    const { names, actors } = known('Ana Petrov')
    expect(names.findFull(name(text))).toBe(actors[0])
  })

  it.each(['Ivan Petrov', 'Ana Petrova', 'Petrov Ana'])('does not take %s for Ana Petrov', text => {
    expect(known('Ana Petrov').names.findFull(name(text))).toBeNull()
  })

  it('does not join two different middle names', () => {
    expect(known('Ana Maria Petrov').names.findFull(name('Ana Lucia Petrov'))).toBeNull()
  })

  it('finds a surname, with or without its article', () => {
    const { names, actors } = known('Omar al-Karim')
    expect(names.findPart(name('Karim'))?.actor).toBe(actors[0])
    expect(names.findPart(name('al-Karim'))?.actor).toBe(actors[0])
  })

  it('takes of bearers named as often the one named last, less surely', () => {
    const { names, actors } = known('Ana Petrov', 'Ivan Petrov')
    expect(names.findPart(name('Petrov', 50))).toEqual({ actor: actors[1], sure: false })
  })

  it('takes the bearer whom the article names most, less surely', () => {
    const { names, actors } = known('Ana Petrov', 'Ivan Petrov')
    names.seen(actors[0]!, 5)
    expect(names.findPart(name('Petrov', 50))).toEqual({ actor: actors[0], sure: false })
  })

  it('takes of bearers of a given name the one named last', () => {
    const { names, actors } = known('Ana Petrov', 'Ana Venn')
    names.seen(actors[0]!, 5)
    expect(names.findPart(name('Ana', 50))?.actor).toBe(actors[1])
  })
})
