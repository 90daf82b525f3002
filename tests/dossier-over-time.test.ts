import { beforeAll, describe, expect, it } from 'vitest'
import { storyText } from '../src/export/index.js'
import type { DossierInput } from '../src/export/index.js'
import { buildStoryFiles, dossierAs } from '../src/service/dossier.js'
import { buildStories } from '../src/story/index.js'
import { readingOf } from '../src/story/testing/reading-of.js'

const LEAD = 'A crane fell on a stand at the harbour fair of Pell on Sunday'
const correction = 'An earlier version of this article gave the number of people killed as 40.'
const figure = (words: string, value: number) => ({ figures: [{ words, value, unit: 'death' }] })
const readings = [
  readingOf('a', `${LEAD} and 40 people were killed, the town said.`, {
    outlet: 'Pell Gazette',
    published: '2031-05-02',
    ...figure('40 people', 40)
  }),
  readingOf('b', `Visitors of the harbour fair of Pell were hit by a crane: 14 people were killed on their stand.`, {
    outlet: 'Lenn Post',
    published: '2031-05-03',
    ...figure('14 people', 14)
  }),
  readingOf('c', `${LEAD}, and visitors were hurt, the town said.\n${correction}`, {
    outlet: 'Pell Gazette',
    published: '2031-05-04',
    parts: { correction },
    ...figure('40', 40)
  })
]

describe('a dossier over time', () => {
  let files: DossierInput[]

  beforeAll(async () => {
    files = buildStoryFiles(await buildStories(readings, { embed: null }), readings)
    expect(files).toHaveLength(1)
  })

  it.each(['.html', '.md'] as const)('says in %s what a number is now, and which was taken back', format => {
    const dossier = dossierAs(format, files)
    expect(dossier).toContain('taken back in R3')
    expect(dossier).toContain('latest 14')
    expect(dossier).toContain('1 taken back')
    expect(dossier).toContain('figure withdrawn')
  })

  it('gives the series as JSON', () => {
    const { figures } = JSON.parse(dossierAs('.json', files)) as {
      figures: { series: { latest: { value: number } }[] }[]
    }
    expect(figures[0]?.series.map(series => series.latest.value)).toEqual([14])
  })

  it('prints for a terminal what changed', () => {
    const [file] = files
    if (file === undefined) throw new Error('no story')
    const text = storyText(file.story, file.readings, { colour: false, changes: file.changes })
    expect(text).toMatch(/\(taken\s+back\)/u)
    expect(text).toMatch(/What changed \(\d\)/u)
    expect(text).toContain('figure withdrawn')
  })
})
