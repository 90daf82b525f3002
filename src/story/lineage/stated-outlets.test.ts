import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { outletForms } from './outlet-forms.js'
import { loadOrigins } from './origins.js'
import { statedOutlets } from './stated-outlets.js'

const origins = loadOrigins(null)
const OUTLET = 'The Marne Evening Courier'
type Said = Omit<NonNullable<ReadingWords['statements']>[number], 'by'>

function rootsOf(reading: Reading): string[] {
  return statedOutlets(reading, outletForms([OUTLET], origins), origins).map(one => (one.own ? 'own' : one.root))
}

function roots(text: string, said: Said, words: ReadingWords = {}): string[] {
  return rootsOf(readingOf('a', text, { outlet: OUTLET, ...words, statements: [{ by: [], ...said }] }))
}

describe('statedOutlets', () => {
  const content = 'the bridge was shut'

  it.each([
    [`Interfax said ${content}.`, 'Interfax', ['Interfax']],
    [`The TASS agency said ${content}.`, 'The TASS agency', ['TASS']],
    [`TASS and Interfax said ${content}.`, 'TASS and Interfax', ['Interfax', 'TASS']],
    [
      `An AFP correspondent at the scene said ${content}.`,
      'An AFP correspondent at the scene',
      ['Agence France-Presse']
    ],
    [`A report in the Ostry Gazette said ${content}.`, 'A report in the Ostry Gazette', ['Ostry Gazette']],
    [`KCNA, the state news agency, said ${content}.`, 'KCNA, the state news agency,', ['KCNA']],
    [`Lethic state television said ${content}.`, 'Lethic state television', ['Lethic state television']],
    [`Radio Ostry said ${content}.`, 'Radio Ostry', ['Radio Ostry']],
    [`Broadcaster Ostra said ${content}.`, 'broadcaster Ostra', ['Ostra']],
    [`The Courier said ${content}.`, 'The Courier', ['own']],
    [`A reporter for the Ostry Gazette said ${content}.`, 'A reporter for the Ostry Gazette', ['Ostry Gazette']],
    [`The online newspaper Ostry Today said ${content}.`, 'The online newspaper Ostry Today', ['Ostry Today']],
    [`The Daily Marne said ${content}.`, 'The Daily Marne', ['Daily Marne']],
    [`The Ostry weekly Ostra said ${content}.`, 'Ostra', ['Ostra']]
  ])('finds the outlet behind "%s"', (given, source, expected) => {
    const text = given.replace(source.charAt(0).toUpperCase() + source.slice(1), source)
    expect(roots(text, { content, cue: 'said', source, standing: 'media' }).sort()).toEqual(expected)
  })

  it('takes whoever reports a thing, citing somebody, for an outlet, and no body that says it', () => {
    const entities = [{ name: 'Ostra', type: 'organisation' as const }]
    const told = (cue: string, rest: string) =>
      roots(`Ostra ${cue} ${content}${rest}`, { content, cue, source: 'Ostra' }, { entities })
    expect(
      roots(
        `Ostra, citing the mayor, reported ${content}.`,
        { content, cue: 'reported', source: 'Ostra' },
        { entities }
      )
    ).toEqual(['Ostra'])
    expect(told('reported', '.')).toEqual([])
    expect(told('said', ', citing the mayor.')).toEqual([])
  })

  it('takes he after an outlet for somebody else, after its reporter for him', () => {
    const said = { content: 'he was beaten', cue: 'said', standing: 'media' as const }
    expect(roots('The Ostry Gazette said he was beaten.', { ...said, source: 'The Ostry Gazette' })).toEqual([
      'Ostry Gazette'
    ])
    const reporter = 'A reporter for the Ostry Gazette'
    expect(roots(`${reporter} said he was beaten.`, { ...said, source: reporter })).toEqual([])
  })

  it.each([
    ['The BBC said it would cut 500 jobs.', 'The BBC', 'it would cut 500 jobs'],
    ['The Ostry Gazette said the editor had resigned.', 'The Ostry Gazette', 'the editor had resigned'],
    ['Reuters said its bureau was closed.', 'Reuters', 'its bureau was closed'],
    ['A Reuters photographer said he was beaten.', 'A Reuters photographer', 'he was beaten'],
    ["Reuters' chief executive said the year was good.", "Reuters' chief executive", 'the year was good'],
    ['A friend of the BBC said the year was good.', 'A friend of the BBC', 'the year was good'],
    ['A reporter who left Reuters said the year was good.', 'A reporter who left Reuters', 'the year was good']
  ])('finds none where it speaks of itself, or another of it does: "%s"', (text, source, said) => {
    expect(roots(text, { content: said, cue: 'said', source, standing: 'media' })).toEqual([])
  })

  it('takes an outlet that the news is about for a speaker like any other, unless it reports', () => {
    const entities = [{ name: 'Ostry Gazette', type: 'organisation' as const }]
    const sued = 'The mayor sued the Ostry Gazette.'
    const told = (cue: string) => {
      const text = `${sued} The Ostry Gazette ${cue} ${content}.`
      const events = [{ type: 'COERCE' as const, words: 'sued the Ostry Gazette', recipients: ['Ostry Gazette'] }]
      return roots(text, { content, cue, source: 'The Ostry Gazette', standing: 'media' }, { entities, events })
    }
    expect(told('said')).toEqual([])
    expect(told('reported')).toEqual(['Ostry Gazette'])
  })

  it('does not take what an outlet does for itself for its report', () => {
    const said = { content, cue: 'denied', source: 'The Ostry Gazette', standing: 'media' as const }
    expect(roots(`The Ostry Gazette denied ${content}.`, { ...said, act: 'deny' })).toEqual([])
  })

  it.each([
    ['Reuters', ['Reuters']],
    ['a reporter from the Ostry Gazette', ['Ostry Gazette']],
    ['BBC staff', []],
    ['the Courier', ['own']]
  ])('finds the outlet that %s is', (hearer, expected) => {
    const text = `Ada Holm told ${hearer} the bridge was shut.`
    const reading = readingOf('a', text, {
      outlet: OUTLET,
      statements: [{ by: [], content, cue: 'told', source: 'Ada Holm' }]
    })
    const start = text.indexOf(hearer)
    const addressee = { entity: null, span: { start, end: start + hearer.length, quote: hearer } }
    const statements = reading.statements.map(one => ({ ...one, addressee }))
    expect(rootsOf({ ...reading, statements })).toEqual(expected)
  })
})
