import { describe, expect, it } from 'vitest'
import { readingOf } from '../testing/reading-of.js'
import { citedOutlets } from './cited-outlets.js'
import { outletForms } from './outlet-forms.js'
import { loadOrigins } from './origins.js'

const origins = loadOrigins(null)

function roots(text: string, outlet = 'The Marne Evening Courier'): string[] {
  return citedOutlets(readingOf('a', text, { outlet }), outletForms([outlet], origins), origins).map(one =>
    one.own ? 'own' : one.root
  )
}

describe('citedOutlets', () => {
  it.each([
    ['The mayor of Ostry will resign, two councillors told Reuters.', ['Reuters']],
    ['In an interview with the BBC, the mayor ruled out a vote.', ['BBC']],
    ['Agence France-Presse reported that the bridge was shut.', ['Agence France-Presse']],
    ['The bridge is shut, according to a report in the New York Times.', ['The New York Times']],
    ["Russia's TASS news agency quoted the mayor.", ['TASS']],
    ['The mayor told the Ostry Gazette that she was tired.', ['Ostry Gazette']],
    ["The mayor told Fox News's Morning Round that she was tired.", ['Fox News']],
    ['The bridge was blown up, Lethic state television reported.', ['Lethic state television']],
    ['According to state media, nobody was hurt.', ['state media']],
    ['The mayor was told nothing, the Associated Press reports.', ['Associated Press']],
    ['He said so in a statement carried by Xinhua.', ['Xinhua']],
    ['The mayor told the Courier that she was tired.', ['own']],
    ['The mayor told this newspaper that she was tired.', ['own']],
    ['Two councillors told Reuters and a third told the BBC.', ['Reuters', 'BBC']],
    ['The bridge is shut, TASS and Interfax reported.', ['TASS', 'Interfax']],
    ['The bridge is shut, two councillors told AFP and Reuters.', ['Agence France-Presse', 'Reuters']],
    ['KCNA, the state news agency, said the bridge was shut.', ['KCNA']],
    ['State television said the bridge was shut.', ['state television']],
    ['The mayor knew of the cracks, the Ostry Gazette understands.', ['Ostry Gazette']],
    ['Writing in the Ostry Gazette, the mayor said she was tired.', ['Ostry Gazette']],
    ['A photographer of the mayor told Channel 7 that she was tired.', ['Channel 7']],
    ['The bridge is shut, broadcaster Ostra reported.', ['Ostra']],
    ['The mayor told the Marne broadcaster Ostra that she was tired.', ['Ostra']],
    ["The bridge is shut, according to a report in Friday's Daily Ostry.", ['Daily Ostry']],
    ['According to Ostra, a news website, the bridge was shut.', ['Ostra']],
    ['"It is shut," the mayor was quoted as saying by Interfax.', ['Interfax']],
    ['In an answer to questions from the Ostry Gazette, the mayor said she was tired.', ['Ostry Gazette']],
    ['The mayor told Ostra newspaper that she was tired.', ['Ostra']],
    ['Footage aired by Marne TV showed an empty bridge.', ['Marne TV']]
  ])('finds whose word "%s" passes on', (text, expected) => {
    expect(roots(text)).toEqual(expected)
  })

  it.each([
    'The mayor used to write for Reuters.',
    'Reuters reported a loss of 4 million for the year.',
    'The board was chosen according to Reuters management.',
    "A strike shut the BBC's offices in Ostry.",
    'The BBC reported to parliament on its pay.',
    'The mayor was told BBC staff would not come.',
    '“I told Reuters the truth,” the mayor said.',
    'The council was told Pasadena would not pay.',
    'The letter lay in the Ostry Post Office, a clerk told the mayor.',
    'Lethia put its state media under one ministry.',
    'The mayor told the mother of an Interfax reader, and Reuters was sold.',
    'The Ostry Gazette published an apology to the mayor.',
    'The Ostry Gazette wrote off its presses.',
    'The mayor told the newspaper Lethic jokes.',
    'The mayor told the Environment Agency that the bridge was shut.',
    'The mayor was sued by the Ostry Gazette.',
    'Pia Lund, a newspaper editor, told the council of it.',
    'The song was written by Pia Lund, a magazine of the year.',
    'The mayor told Holm newspaper vendors were gone.',
    'According to TV Licensing, sales fell.',
    'A clerk told Holm daily that the bridge was shut.',
    'The council was told of Marne, a daily drive from Ostry.'
  ])('finds nobody’s word in "%s"', text => {
    expect(roots(text)).toEqual([])
  })

  it('knows who is cited by the other', () => {
    const text = 'The bridge is shut, Reuters reported, citing TASS.'
    const found = citedOutlets(readingOf('a', text), outletForms([], origins), origins)
    expect(found.map(({ root, deeper }) => [root, deeper])).toEqual([
      ['Reuters', false],
      ['TASS', true]
    ])
  })

  it('keeps apart what two clauses say of two outlets', () => {
    expect(roots('The mayor told Reuters and the Ostry Gazette was closed.')).toEqual(['Reuters'])
  })

  it('knows the outlets of the story without the article, and by the last word of a name that is no common one', () => {
    const outlets = ['The Ildane Lantern', 'The Marne Evening Courier', 'Ostry Post']
    const cited = (text: string) =>
      citedOutlets(readingOf('a', text, { outlet: 'b' }), outletForms(outlets, origins), origins).map(one => one.root)
    expect(cited('The bridge is shut, the Lantern’s report said.')).toEqual(['The Ildane Lantern'])
    expect(cited('The mayor told the Marne Evening Courier of it.')).toEqual(['The Marne Evening Courier'])
    expect(cited('The mayor told the Post of it, and hung a lantern.')).toEqual([])
  })

  it('gives the sentence and the name as evidence', () => {
    const text = 'The hall was dark. Mr. Holm will resign, a clerk told Reuters. Gulls cried.'
    const [one] = citedOutlets(readingOf('a', text), outletForms([], origins), origins)
    expect(text.slice(one?.start, one?.end)).toBe('Mr. Holm will resign, a clerk told Reuters.')
    expect(one?.evidence.quote).toBe('Reuters')
  })
})
