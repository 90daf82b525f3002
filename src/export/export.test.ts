import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { article as articleSchema, reading as readingSchema, story as storySchema } from '../record/index.js'
import type { DossierInput } from './dossier-input.js'
import { dossierHtml, dossierJson, dossierMarkdown, readingText, storyText } from './index.js'
import { brokenLinks, repeatedIds, tagsOf } from './testing/page-links.js'
import { hostileDossier, HOSTILE } from './testing/hostile-dossier.js'
import { largeDossier } from './testing/large-dossier.js'
import { ReadingBuilder } from './testing/reading-builder.js'
import { sampleDossier } from './testing/sample-dossier.js'
import { storyOf } from './testing/story-of.js'

const sample = sampleDossier()
const page = dossierHtml(sample)

function oneArticle(): DossierInput {
  const reading = new ReadingBuilder({ id: 'a' }, [['body', 'Nothing was said.']]).reading()
  return { story: storyOf([reading], { title: 'One' }), readings: [reading], changes: [], version: '0' }
}

describe('the sample', () => {
  it('is a valid record', () => {
    expect(storySchema.safeParse(sample.story).error).toBeUndefined()
    for (const reading of sample.readings) expect(readingSchema.safeParse(reading).error).toBeUndefined()
    expect(articleSchema.safeParse(sample.readings[0]?.article).success).toBe(true)
  })
})

describe('dossierHtml', () => {
  it('has an id for every link, and each id once', () => {
    expect(brokenLinks(page)).toEqual([])
    expect(repeatedIds(page)).toEqual([])
  })

  it('names each finding on the page', () => {
    const findings = sample.readings.flatMap(r => [...r.statements, ...r.events, ...r.figures, ...r.commitments])
    expect(page.match(/<li id="r\d+-f-\d+"/gu)).toHaveLength(findings.length)
  })

  it('leads a finding to exactly its characters', () => {
    const text = sample.readings[0]?.article.text ?? ''
    const start = text.indexOf('about 40 barges')
    const id = `r1-c${String(start)}-${String(start + 'about 40 barges'.length)}`
    expect(page).toContain(`href="#${id}"`)
    expect(page).toContain(`<mark id="${id}" class="h-figure">about 40 barges</mark>`)
  })

  it('lets only its own style and script run', () => {
    const inline = (tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(page)?.[1] ?? ''
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hash(inline('style'))}`)
    expect(policy).toContain(`script-src ${hash(inline('script'))}`)
    expect(policy).not.toContain('unsafe')
  })

  it('loads nothing and has no inline style or handler', () => {
    const tags = tagsOf(page)
    expect(tags.filter(tag => /^<(?:link|img|iframe|object|embed)\s/u.test(tag))).toEqual([])
    expect(tags.filter(tag => /\s(?:src|style|on\w+)=/u.test(tag))).toEqual([])
    expect(page).not.toMatch(/url\(|@import|https?:/u)
  })

  it('keeps what rests on one source apart from what several say', () => {
    const agreed = page.slice(page.indexOf('id="agreed"'), page.indexOf('id="differs"'))
    const apart = agreed.indexOf('on one source’s word')
    expect(agreed.indexOf('The ministry and the union will meet on Friday')).toBeLessThan(apart)
    expect(agreed.indexOf('Lock-keepers closed the Ardle canal on Monday')).toBeGreaterThan(apart)
    expect(agreed.slice(apart)).toMatch(/>\d+ outlets, one source<\/span>/u)
  })

  it('marks an unsure finding and still shows it', () => {
    expect(page).toContain('unsure, 44%')
    expect(page).toMatch(/<mark[^>]*is-unsure[^>]*>At least 60 crews/u)
  })

  it('shows who reports a statement that another one holds', () => {
    expect(page).toContain('Ilsa Marr said that Waterways ministry told')
  })

  it('says in one sentence where a section is empty', () => {
    const empty = dossierHtml(oneArticle())
    for (const sentence of ['No statement was found', 'No figure was found', 'No event was found']) {
      expect(empty).toContain(sentence)
    }
    expect(brokenLinks(empty)).toEqual([])
  })

  it('compares nothing where there is one report', () => {
    const comparing = ['What is agreed', 'What differs', 'What changed', 'Points by outlet']
    for (const text of [dossierHtml(oneArticle()), dossierMarkdown(oneArticle())]) {
      expect(comparing.filter(title => text.includes(title))).toEqual([])
      expect(text).toContain('What only one outlet has')
    }
    expect(comparing.filter(title => !page.includes(title))).toEqual([])
  })

  it('reads without any reading', () => {
    const bare = dossierHtml({ ...sample, readings: [] })
    expect(brokenLinks(bare)).toEqual([])
    expect(bare).toContain('The reading of this report is not in the dossier.')
  })

  it('puts several stories on one page with anchors apart', () => {
    const both = dossierHtml([sample, { ...oneArticle(), story: { ...oneArticle().story, title: 'Other' } }])
    expect(brokenLinks(both)).toEqual([])
    expect(repeatedIds(both)).toEqual([])
    expect(both).toContain('id="s2-said"')
  })

  it('shows an article of two stories once', () => {
    const both = dossierHtml([sample, sample])
    expect(repeatedIds(both)).toEqual([])
    expect(brokenLinks(both)).toEqual([])
  })

  it('gives the same bytes each time', () => {
    expect(dossierHtml(sampleDossier())).toBe(page)
  })

  it('holds forty outlets and three hundred points in a sane size', () => {
    const large = dossierHtml(largeDossier(40, 300))
    expect(brokenLinks(large)).toEqual([])
    expect(repeatedIds(large)).toEqual([])
    expect(large).toContain('class="scroll" role="region"')
    expect(large.length).toBeLessThan(4_000_000)
  })
})

describe('hostile words', () => {
  const hostile = dossierHtml(hostileDossier())

  it('never become markup', () => {
    expect(hostile).not.toContain('<script>alert')
    expect(hostile).not.toContain('</style><b>')
    expect(tagsOf(hostile).filter(tag => tag.includes('"onmouseover'))).toEqual([])
    expect(hostile.match(/<script/gu)).toHaveLength(1)
    expect(hostile.match(/<style/gu)).toHaveLength(1)
  })

  it('stay as they are once the page is read', () => {
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(hostile).toContain('👩‍👩‍👧')
  })

  it('leave links and ids whole, also where a span cuts a surrogate pair', () => {
    expect(brokenLinks(hostile)).toEqual([])
    expect(repeatedIds(hostile)).toEqual([])
    expect(Buffer.from(hostile, 'utf8').toString('utf8')).toBe(hostile)
  })

  it('never become Markdown or HTML in Markdown', () => {
    const text = dossierMarkdown(hostileDossier())
    expect(text).not.toMatch(/(?<!\\)<script/u)
    expect(text.split('\n').filter(line => /^[ >]*# injected/u.test(line))).toEqual([])
    expect(text).not.toContain('\u202e')
    expect(text).toContain('\\[link\\](javascript:x)')
  })

  it('never reach a terminal as controls', () => {
    const { story, readings } = hostileDossier()
    const texts = [
      storyText(story, readings, { colour: false }),
      ...readings.map(r => readingText(r, { colour: false }))
    ]
    expect(HOSTILE).toContain('\u001b[31m')
    for (const control of ['\u001b', '\u202e', '\u0007']) expect(texts.join('')).not.toContain(control)
  })
})

describe('dossierMarkdown', () => {
  const text = dossierMarkdown(sample)

  it('gives each line its quote, outlet, date and characters', () => {
    expect(text).toMatch(
      /- R1 \*\*Harrow Post\*\*, 3 Mar 2031, 07:40 UTC, characters \d+–\d+ \(.*\n {2}> Lock-keepers closed/u
    )
  })

  it('flags one source', () => {
    expect(text).toMatch(/\*\*agree\*\* · \*\*\d+ outlets, one source\*\*/u)
  })

  it('says where a section is empty', () => {
    expect(dossierMarkdown(oneArticle())).toContain('No point of this story has a date.')
  })
})

describe('dossierJson', () => {
  it('holds stories and readings whole, with keys in a stable order', () => {
    const parsed = JSON.parse(dossierJson(sample)) as { stories: unknown[]; readings: unknown[] }
    expect(parsed.stories).toEqual([sample.story])
    expect(parsed.readings).toEqual(sample.readings)
    const turned = {
      ...sample,
      story: Object.fromEntries(Object.entries(sample.story).reverse()) as typeof sample.story
    }
    expect(dossierJson(turned)).toBe(dossierJson(sample))
  })
})

describe('terminal text', () => {
  const [first] = sample.readings

  it('keeps to the width', () => {
    const text = first === undefined ? '' : readingText(first, { colour: false, width: 50 })
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(50)
  })

  it('leaves out readings of other stories', () => {
    const other = new ReadingBuilder({ id: 'x', outlet: 'Elsewhere' }, [['body', 'No.']]).reading()
    const all = [...sample.readings, other]
    expect(storyText(sample.story, all, { colour: false })).toBe(
      storyText(sample.story, sample.readings, { colour: false })
    )
  })

  it('has colour only where asked', () => {
    expect(storyText(sample.story, sample.readings, { colour: false })).not.toContain('\u001b')
    expect(storyText(sample.story, sample.readings, { colour: true })).toContain('\u001b[')
  })

  it('names the speaker, the bound and the condition', () => {
    const text = first === undefined ? '' : readingText(first, { colour: false })
    for (const words of ['Ilsa Marr', 'about 40 (barge)', 'until we are heard', 'caption only'])
      expect(text).toContain(words)
  })

  it('says that a language is not read', () => {
    const other =
      first === undefined
        ? null
        : { ...first, article: { ...first.article, status: 'unsupported-language' as const, language: 'fr' } }
    expect(other === null ? '' : readingText(other, { colour: false })).toContain('its language is fr')
  })
})
