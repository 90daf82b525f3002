import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { flatDocument } from './testing/flat-document.js'
import { findTimes } from './index.js'

/** Sunday. */
const PUBLISHED = '2021-09-26'

/** Sentences with the expressions in brackets, and their values in order. */
const EXPRESSIONS: readonly (readonly [string, ...string[]])[] = [
  ['Delegates met on [Saturday].', '2021-09-25'],
  ['Delegates met on [Monday] and [Tuesday].', '2021-09-20', '2021-09-21'],
  ['Delegates met on [Sunday].', '2021-09-26'],
  ['Delegates met [last Sunday].', '2021-09-19'],
  ['Delegates met [last Friday].', '2021-09-24'],
  ['Delegates gather [next Friday].', '2021-10-01'],
  ['Delegates gather [this coming Wednesday].', '2021-09-29'],
  ['The bridge shut [Saturday evening].', '2021-09-25TEV'],
  ['The bridge shut on [Friday night].', '2021-09-24TNI'],
  ['It opened [Sunday morning].', '2021-09-26TMO'],
  ["[Wednesday]'s storm broke the dam.", '2021-09-22'],
  ['Talks ahead of [Thursday]’s vote went on.', '2021-09-30'],
  ['Delegates met over [the weekend].', '2021-W38-WE'],
  ['Delegates met [last weekend].', '2021-W37-WE'],
  ['They play [next weekend].', '2021-W39-WE'],
  ['They play [this weekend].', '2021-W38-WE'],
  ['It closed on [Friday last week].', '2021-09-17'],
  ['It opens on [Monday of next week].', '2021-09-27'],
  ['She arrived [yesterday].', '2021-09-25'],
  ['She arrived [yesterday morning].', '2021-09-25TMO'],
  ['She speaks [today].', '2021-09-26'],
  ['She speaks [tomorrow].', '2021-09-27'],
  ['She arrived [the day before yesterday].', '2021-09-24'],
  ['She speaks [the day after tomorrow].', '2021-09-28'],
  ['She speaks [tonight].', '2021-09-26TNI'],
  ['The fire began [last night].', '2021-09-25TNI'],
  ['The fire spread [overnight].', '2021-09-25TNI'],
  ['The fire began [this morning].', '2021-09-26TMO'],
  ['The pact was signed on [June 7, 2021].', '2021-06-07'],
  ['The pact was signed on [7 June 2021].', '2021-06-07'],
  ['The pact was signed on [7 June].', '2021-06-07'],
  ['The pact was signed on [June 7].', '2021-06-07'],
  ['The pact was signed on [the 7th of June].', '2021-06-07'],
  ['The pact was signed on [June 7th].', '2021-06-07'],
  ['The pact was signed on [7th June 2020].', '2020-06-07'],
  ['The pact was signed on [Sept. 25].', '2021-09-25'],
  ['The pact was signed on [Dec. 3, 2020].', '2020-12-03'],
  ['The pact was signed on [25 Feb 2020].', '2020-02-25'],
  ['The pact was signed on [September 25].', '2021-09-25'],
  ['The pact was signed on [Friday, September 24, 2021].', '2021-09-24'],
  ['The pact was signed on [Friday 24 September].', '2021-09-24'],
  ['The pact was signed on [Tuesday, Sept. 7].', '2021-09-07'],
  ['The pact was signed on [25/09/2021].', '2021-09-25'],
  ['The pact was signed on [09/25/2021].', '2021-09-25'],
  ['The pact was signed on [25.09.2021].', '2021-09-25'],
  ['The pact was signed on [2021-09-25].', '2021-09-25'],
  ['The pact was signed on [the 14th].', '2021-09-14'],
  ['The pact was signed on [29 February 2020].', '2020-02-29'],
  ['The pact was signed on [March 3].', '2021-03-03'],
  ['The pact was signed on [May 3, 2019].', '2019-05-03'],
  ['The pact was signed on [3 May].', '2021-05-03'],
  ['The attacks of [11 September 2001] changed the law.', '2001-09-11'],
  ['The pact was signed in [May].', '2021-05'],
  ['The pact was signed in [March].', '2021-03'],
  ['The pact was signed in [November].', '2021-11'],
  ['Since [November] the road has been shut.', '2020-11'],
  ['The pact was signed in [June 2018].', '2018-06'],
  ['The pact was signed in [June of 2018].', '2018-06'],
  ['The pact was signed in [Sept. 2018].', '2018-09'],
  ['The pact was signed in [May 2018].', '2018-05'],
  ['The pact was signed [last May].', '2021-05'],
  ['The pact was signed [last October].', '2020-10'],
  ['A vote follows [next January].', '2022-01'],
  ['A vote follows [this October].', '2021-10'],
  ['The pact was signed in [May this year].', '2021-05'],
  ['The pact was signed in [May last year].', '2020-05'],
  ['The pact was signed in [December of last year].', '2020-12'],
  ['The pact was signed on [June 7 last year].', '2020-06-07'],
  ['A vote follows in [May next year].', '2022-05'],
  ['The pact was signed in [early June].', '2021-06'],
  ['The pact was signed in [mid-June].', '2021-06'],
  ['The pact was signed in [late August 2020].', '2020-08'],
  ['The pact was signed at [the end of June].', '2021-06'],
  ['The pact was signed in [the middle of August].', '2021-08'],
  ['The party won in [2018].', '2018'],
  ['The party has ruled since [2013].', '2013'],
  ['The road will open by [2030].', '2030'],
  ['The [2014] protests began there.', '2014'],
  ['The mill burned in [1887].', '1887'],
  ['The party won in [the year 2018].', '2018'],
  ['The party won in [early 2020].', '2020'],
  ['The party won in [late 2020].', '2020'],
  ['The party won in [mid-2020].', '2020'],
  ['The party won at [the start of 2020].', '2020'],
  ['He led it from [2016-2018].', '2016/2018'],
  ['He led it from [2016] to [2018].', '2016', '2018'],
  ['He led it between [2016] and [2018].', '2016', '2018'],
  ['The war of [1939-45] ended there.', '1939/1945'],
  ['The fair runs [5-7 June 2022].', '2022-06-05/2022-06-07'],
  ['The fair ran [June 5-7].', '2021-06-05/2021-06-07'],
  ['The fair ran [5 to 7 June].', '2021-06-05/2021-06-07'],
  ['Exports fell in [January-March 2021].', '2021-01/2021-03'],
  ['The party won [last year].', '2020'],
  ['The party won [this year].', '2021'],
  ['The party may win [next year].', '2022'],
  ['The party won [earlier this year].', '2021'],
  ['A vote follows [later this year].', '2021'],
  ['A vote follows [later this month].', '2021-09'],
  ['The party won [last month].', '2021-08'],
  ['The party won [early last month].', '2021-08'],
  ['A vote follows [next month].', '2021-10'],
  ['The party met [last week].', '2021-W37'],
  ['The party met [this week].', '2021-W38'],
  ['A vote follows [next week].', '2021-W39'],
  ['The work ends by [the end of the year].', '2021'],
  ['The work ends by [the end of this year].', '2021'],
  ['The work ended at [the end of last year].', '2020'],
  ['The work ends by [the end of the month].', '2021-09'],
  ['The work ends at [the end of next month].', '2021-10'],
  ['The work began at [the start of the week].', '2021-W38'],
  ['The work ends by [year-end].', '2021'],
  ['Prices fell [last quarter].', '2021-Q2'],
  ['Prices fell in [the first quarter of 2021].', '2021-Q1'],
  ['Prices fell in [the third quarter of last year].', '2020-Q3'],
  ['Prices fell in [Q2 2021].', '2021-Q2'],
  ['Prices fell in [the second half of 2019].', '2019-H2'],
  ['Prices fell in [the first half of this year].', '2021-H1'],
  ['Prices fell in [the first half of the year].', '2021-H1'],
  ['Prices fell in [the summer of 2019].', '2019-SU'],
  ['Prices fell in [spring 2020].', '2020-SP'],
  ['Prices fell [last summer].', '2021-SU'],
  ['Prices fell [last winter].', '2020-WI'],
  ['Prices rise [next spring].', '2022-SP'],
  ['Prices rise [this autumn].', '2021-FA'],
  ['Prices rise in [autumn].', '2021-FA'],
  ['The ship sank in [the 1990s].', '199'],
  ['A [1970s] ship sank.', '197'],
  ['The ship sank in [the 90s].', '199'],
  ['The ship sank in [the late 1980s].', '198'],
  ['The ship sank in [the sixties].', '196'],
  ['The ship sank in [the 19th century].', '18'],
  ['The ship sank in [the fourteenth century].', '13'],
  ['The shop shuts on [New Year’s Day].', '2022-01-01'],
  ['The shop shuts on [Christmas Eve].', '2021-12-24'],
  ['The shop shut on [Christmas Day 2020].', '2020-12-25'],
  ['He left [two weeks ago].', '2021-W36'],
  ['He left [three days ago].', '2021-09-23'],
  ['He left [a month ago].', '2021-08'],
  ['He left [five years ago].', '2016'],
  ['He left [12 years ago].', '2009'],
  ['He left [a decade ago].', '201'],
  ['He left [several years ago].', 'PAST_REF'],
  ['He left [two hours ago].', 'PAST_REF'],
  ['He left on [June 7] and returned [three days later].', '2021-06-07', '2021-06-10'],
  ['He left on [June 7] and returned [the next day].', '2021-06-07', '2021-06-08'],
  ['He left on [June 7] and had come [the previous week].', '2021-06-07', '2021-W22'],
  ['He returned [three days later].', 'XXXX-XX-XX'],
  ['He ruled for [five years].', 'P5Y'],
  ['He ruled for [six and a half years].', 'P6.5Y'],
  ['He ruled for [a year and a half].', 'P1.5Y'],
  ['He ruled for [a decade].', 'P10Y'],
  ['He ruled for [two decades].', 'P20Y'],
  ['He ruled for [half a century].', 'P50Y'],
  ['He spoke for [half an hour].', 'PT30M'],
  ['He spoke for [two hours].', 'PT2H'],
  ['He spoke for [90 minutes].', 'PT90M'],
  ['He spoke for [twenty-five minutes].', 'PT25M'],
  ['They signed a [three-year] deal.', 'P3Y'],
  ['They kept a [48-hour] truce.', 'PT48H'],
  ['They kept a [week-long] truce.', 'P1W'],
  ['They waited for [years].', 'PXY'],
  ['They waited for [several months].', 'PXM'],
  ['They waited for [a few days].', 'PXD'],
  ['They waited [two or three days].', 'PXD'],
  ['They waited for [a fortnight].', 'P2W'],
  ['They waited within [24 hours].', 'PT24H'],
  ['Prices rose in [the past decade].', 'P10Y'],
  ['Prices rose in [the last two years].', 'P2Y'],
  ['Prices rose in [the past few weeks].', 'PXW'],
  ['Prices rose over [the next five years].', 'P5Y'],
  ['Prices rose in [recent years].', 'PAST_REF'],
  ['Prices fall in [the coming weeks].', 'FUTURE_REF'],
  ['He returns in [two weeks’ time].', '2021-W40'],
  ['They meet [every week].', 'P1W'],
  ['They meet [every two weeks].', 'P2W'],
  ['They meet [every other day].', 'P2D'],
  ['They meet [each year].', 'P1Y'],
  ['They meet [twice a month].', 'P1M'],
  ['They meet [three times a day].', 'P1D'],
  ['They meet [every Friday].', 'XXXX-WXX-5'],
  ['They meet on [Fridays].', 'XXXX-WXX-5'],
  ['They meet [weekly].', 'P1W'],
  ['Forty trucks [per day] cross.', 'P1D'],
  ['Talks began at [10 a.m.] sharp.', 'T10:00'],
  ['Talks began at [7pm].', 'T19:00'],
  ['Talks began at [3.30pm].', 'T15:30'],
  ['Talks began at [12:15 a.m.] there.', 'T00:15'],
  ['Talks began at [14:30].', 'T14:30'],
  ['Talks began at [14:30 GMT].', 'T14:30Z'],
  ['Talks began at [0900 GMT].', 'T09:00Z'],
  ['Talks began at [10 o’clock].', 'T10:00'],
  ['Talks began at [noon].', 'T12:00'],
  ['Talks began at [midnight on Friday].', '2021-09-24T24:00'],
  ['Talks began on [Friday at 10 a.m.] sharp.', '2021-09-24T10:00'],
  ['Talks began at [10 a.m. on June 7].', '2021-06-07T10:00'],
  ['Talks began on [the evening of June 7].', '2021-06-07TEV'],
  ['Talks began in [the early hours of Saturday].', '2021-09-25TMO'],
  ['Talks began [early on Saturday].', '2021-09-25'],
  ['Talks began in [the afternoon].', 'TAF'],
  ['The house is [now] a school.', 'PRESENT_REF'],
  ['The house is [currently] a school.', 'PRESENT_REF'],
  ['The house was [recently] sold.', 'PAST_REF'],
  ['The house will [soon] be sold.', 'FUTURE_REF']
]

describe('findTimes', () => {
  it.each(EXPRESSIONS)('%s', (marked, ...values) => {
    const document = flatDocument(marked.replace(/[[\]]/gu, ''))
    const found = findTimes(document, PUBLISHED)
    const wanted = [...marked.matchAll(/\[(?<words>[^[\]]+)\]/gu)].map(match => match.groups?.['words'])
    expect(found.map(time => document.surface.text.slice(time.start, time.end))).toEqual(wanted)
    expect(found.map(time => time.value)).toEqual(values)
  })

  it('leaves open what only the date of publication gives', () => {
    const values = (text: string) => findTimes(flatDocument(text), null).map(time => time.value)
    expect(values('It rained on Saturday.')).toEqual(['XXXX-WXX-6'])
    expect(values('It rained on September 25.')).toEqual(['XXXX-09-25'])
    expect(values('It rained in May.')).toEqual(['XXXX-05'])
    expect(values('It rained last year.')).toEqual(['XXXX'])
    expect(values('It rained yesterday.')).toEqual(['XXXX-XX-XX'])
    expect(values('It rained two weeks ago.')).toEqual(['XXXX-WXX'])
    expect(values('It rained last month.')).toEqual(['XXXX-XX'])
    expect(values('It rained on 7 June 2021 and in 2019.')).toEqual(['2021-06-07', '2019'])
  })

  it.each([
    ['They may go.', { may: 'AUX/MD' }],
    ['Talks went on as May said.', {}],
    ['May 15 people board?', { May: 'AUX/MD' }],
    ['They march to the square.', { march: 'VERB/VBP' }],
    ['The Sun reported it.', {}],
    ['He sat down with Wed Holm.', {}],
    ['A second coup followed.', {}],
    ['It fell in a second coup there.', {}],
    ['Between 2,500 or 3,000 of them left.', {}],
    ['It hit 300 homes.', {}],
    ['The shop sold 2000 books.', {}],
    ['The Sunday Times reported it.', {}],
    ['Shoppers queued on Black Friday there.', {}],
    ['It won 3:16 by points.', {}],
    ['A 42-year-old baker came.', {}],
    ['She is 42 years old there.', {}],
    ['They fall of their own.', {}],
    ['A spring of fresh water.', {}],
    ['The fall of the city shocked them.', {}],
    ['Resolution 1998 passed.', {}],
    ['It costs $2000 here.', {}],
    ['The Daily Courier wrote it.', {}],
    ['An overnight stay.', { overnight: 'ADJ/JJ', stay: 'NOUN/NN' }],
    ['He ate mar fish.', {}],
    ['Only a quarter of them came, then three quarters of the rest.', {}]
  ] as const)('finds no time in: %s', (text, tags) => {
    const document = flatDocument(text, tags)
    expect(findTimes(document, PUBLISHED).map(time => document.surface.text.slice(time.start, time.end))).toEqual([])
  })

  it('takes the future where the verb does', () => {
    const document = documentOf(`
      Delegates delegate NOUN NNS _ 3 nsubj
      will will AUX MD _ 3 aux
      meet meet VERB VB _ 0 root
      on on ADP IN _ 5 case
      Tuesday Tuesday PROPN NNP _ 3 obl
    `)
    expect(findTimes(document, PUBLISHED)[0]?.value).toBe('2021-09-28')
  })

  it('takes the future of what is to be done', () => {
    const document = documentOf(`
      Fairs fair NOUN NNS _ 5 nsubj:pass
      are be AUX VBP _ 5 aux
      to to PART TO _ 5 mark
      be be AUX VB _ 5 aux:pass
      held hold VERB VBN _ 0 root
      on on ADP IN _ 7 case
      Tuesday Tuesday PROPN NNP _ 5 obl
    `)
    expect(findTimes(document, PUBLISHED)[0]?.value).toBe('2021-09-28')
  })

  it('takes the past of a participle, also of one that decides', () => {
    const document = documentOf(`
      They they PRON PRP _ 3 nsubj
      have have AUX VBP _ 3 aux
      decided decide VERB VBN _ 0 root
      on on ADP IN _ 5 case
      Tuesday Tuesday PROPN NNP _ 3 obl
    `)
    expect(findTimes(document, PUBLISHED)[0]?.value).toBe('2021-09-21')
  })

  it('takes no surname for a feast', () => {
    const document = documentOf(`
      Mira Mira PROPN NNP _ 3 nsubj
      Christmas Christmas PROPN NNP _ 1 flat
      spoke speak VERB VBD _ 0 root
    `)
    expect(findTimes(document, PUBLISHED)).toEqual([])
  })

  it('takes the future after due and set', () => {
    const document = documentOf(`
      Delegates delegate NOUN NNS _ 3 nsubj
      are be AUX VBP _ 3 cop
      due due ADJ JJ _ 0 root
      to to PART TO _ 5 mark
      meet meet VERB VB _ 3 xcomp
      in in ADP IN _ 7 case
      March March PROPN NNP _ 5 obl
    `)
    expect(findTimes(document, PUBLISHED)[0]?.value).toBe('2022-03')
  })

  it('keeps the past where the main verb has it and only the content looks ahead', () => {
    const document = documentOf(`
      She she PRON PRP _ 2 nsubj
      said say VERB VBD _ 0 root
      on on ADP IN _ 4 case
      Tuesday Tuesday PROPN NNP _ 2 obl
      they they PRON PRP _ 7 nsubj
      would would AUX MD _ 7 aux
      meet meet VERB VB _ 2 ccomp
      on on ADP IN _ 9 case
      Thursday Thursday PROPN NNP _ 7 obl
    `)
    expect(findTimes(document, PUBLISHED).map(time => time.value)).toEqual(['2021-09-21', '2021-09-30'])
  })

  it('takes the future after by, unless the verb is past', () => {
    const ahead = flatDocument('The work ends by Friday.')
    expect(findTimes(ahead, PUBLISHED)[0]?.value).toBe('2021-10-01')
    const behind = documentOf(`
      They they PRON PRP _ 3 nsubj
      had have AUX VBD _ 3 aux
      fled flee VERB VBN _ 0 root
      by by ADP IN _ 5 case
      Friday Friday PROPN NNP _ 3 obl
    `)
    expect(findTimes(behind, PUBLISHED)[0]?.value).toBe('2021-09-24')
  })

  it('reads a number with a plural after it as a count beside a month', () => {
    const document = documentOf(`
      In in ADP IN _ 2 case
      September September PROPN NNP _ 5 obl
      25 25 NUM CD _ 4 nummod
      people people NOUN NNS _ 5 nsubj
      came come VERB VBD _ 0 root
    `)
    const found = findTimes(document, PUBLISHED)
    expect(found.map(time => document.surface.text.slice(time.start, time.end))).toEqual(['September'])
  })

  it('takes linear time on one very long sentence', () => {
    const document = flatDocument(`${'On 7 June the 300 delegates met for two hours last year and '.repeat(2000)}left.`)
    const before = performance.now()
    expect(findTimes(document, PUBLISHED)).toHaveLength(6000)
    expect(performance.now() - before).toBeLessThan(4000)
  })
})
