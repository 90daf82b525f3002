import { OnrecordError } from './error.js'
import { reading, type Reading } from './reading.js'
import type { Span } from './span.js'
import { story, type Story } from './story.js'

/**
 * A reading that holds what it promises: of the contract's form, every span quoting its text, segments without gap or
 * overlap, every id unique and every reference to one that is there.
 * @throws OnrecordError `record-invalid` that lists what is wrong; `span-mismatch` where only quotes are.
 */
export function checkReading(value: unknown): Reading {
  const parsed = reading.safeParse(value)
  if (!parsed.success)
    throw invalid(
      'a reading',
      parsed.error.issues.map(i => `${i.path.join('.')}: ${i.message}`)
    )
  const spans = spanProblems(parsed.data)
  const others = [...segmentProblems(parsed.data), ...idProblems(parsed.data)]
  const origin = parsed.data.article.origin
  if (others.length > 0) throw invalid(origin, [...others, ...spans])
  if (spans.length > 0) throw new OnrecordError('span-mismatch', spans.slice(0, 5).join('; '), { input: origin })
  return parsed.data
}

/**
 * A story whose every reference leads somewhere: points to its articles, lineages, and to findings of the readings.
 * @throws OnrecordError `record-invalid` that lists what is wrong.
 */
export function checkStory(value: unknown, readings: readonly Reading[]): Story {
  const parsed = story.safeParse(value)
  if (!parsed.success)
    throw invalid(
      'a story',
      parsed.error.issues.map(i => `${i.path.join('.')}: ${i.message}`)
    )
  const problems = storyProblems(parsed.data, readings)
  if (problems.length > 0) throw invalid(parsed.data.id, problems)
  return parsed.data
}

function invalid(input: string, problems: readonly string[]): OnrecordError {
  const more = problems.length > 5 ? `; and ${String(problems.length - 5)} more` : ''
  return new OnrecordError('record-invalid', `not a valid record: ${problems.slice(0, 5).join('; ')}${more}`, { input })
}

/** Every span of a reading. */
export function spansOf(r: Reading): Span[] {
  const references = (...list: ({ span: Span | null } | null)[]) => list.flatMap(x => x?.span ?? [])
  return [
    ...r.entities.flatMap(e => [...e.mentions, ...e.roles.map(x => x.span)]),
    ...r.times.map(t => t.span),
    ...r.statements.flatMap(s => [...s.source, ...s.cue, ...s.content, ...references(s.addressee)]),
    ...r.events.flatMap(e => [
      ...e.mentions.flatMap(m => [m.trigger, m.evidence]),
      ...references(...e.actors, ...e.recipients, e.place)
    ]),
    ...r.figures.flatMap(f => [f.span, ...references(f.of, f.place)]),
    ...r.commitments.flatMap(c => [c.what, ...(c.condition === null ? [] : [c.condition]), ...references(c.who)])
  ]
}

function spanProblems(r: Reading): string[] {
  return spansOf(r).flatMap(s => {
    const text = s.field === undefined ? r.article.text : r.article[s.field]
    const found = text?.slice(s.start, s.end)
    return found === s.quote ? [] : [`"${s.quote}" is not what stands from ${String(s.start)} to ${String(s.end)}`]
  })
}

function segmentProblems({ article }: Reading): string[] {
  const out: string[] = []
  let at = 0
  for (const s of article.segments) {
    if (s.start !== at)
      out.push(`segments have a ${s.start > at ? 'gap' : 'overlap'} at ${String(Math.min(s.start, at))}`)
    at = s.end
  }
  if (at !== article.text.length) out.push(`segments end at ${String(at)}, the text at ${String(article.text.length)}`)
  return out
}

function idProblems(r: Reading): string[] {
  const groups = [r.entities, r.times, r.statements, r.events, r.figures, r.commitments]
  const ids = groups.flatMap(list => list.map(x => x.id))
  const twice = repeated(ids).map(id => `the id ${id} is given twice`)
  const [entities, times, statements, events] = groups.map(list => new Set(list.map(x => x.id)))
  const to = (set: Set<string> | undefined, ...list: (string | null | undefined)[]) =>
    list.flatMap(id => (id === null || id === undefined || set?.has(id) === true ? [] : [`${id} points nowhere`]))
  return [
    ...twice,
    ...r.statements.flatMap(s => [
      ...to(entities, ...s.speakers, s.addressee?.entity),
      ...to(statements, s.within),
      ...to(times, s.when?.time)
    ]),
    ...r.events.flatMap(e => [
      ...to(entities, ...e.actors.map(a => a.entity), ...e.recipients.map(a => a.entity), e.place?.entity),
      ...to(statements, ...e.mentions.map(m => m.statement)),
      ...to(times, e.when?.time)
    ]),
    ...r.figures.flatMap(f => [
      ...to(entities, f.of?.entity, f.place?.entity),
      ...to(events, f.event),
      ...to(statements, f.statement),
      ...to(times, f.when?.time)
    ]),
    ...r.commitments.flatMap(c => [
      ...to(entities, c.who?.entity),
      ...to(statements, c.statement),
      ...to(times, c.by?.time)
    ])
  ]
}

function storyProblems(s: Story, readings: readonly Reading[]): string[] {
  const articles = new Set(s.articles.map(a => a.id))
  const lineages = new Set(s.lineages.map(l => l.id))
  const points = new Set(s.points.map(p => p.id))
  const findings = new Map(readings.map(r => [r.article.id, findingIds(r)]))
  const lost = (what: string, id: string) => `${what} ${id} points nowhere`
  return [
    ...s.points.flatMap(p =>
      p.reports.flatMap(r => [
        ...(articles.has(r.article) ? [] : [lost('article', r.article)]),
        ...(lineages.has(r.lineage) ? [] : [lost('lineage', r.lineage)]),
        ...(findings.get(r.article)?.has(r.finding) === false ? [lost('finding', r.finding)] : [])
      ])
    ),
    ...s.timeline.flatMap(t => (points.has(t.point) ? [] : [lost('point', t.point)])),
    ...s.lineages.flatMap(l => l.members.flatMap(m => (articles.has(m.article) ? [] : [lost('article', m.article)])))
  ]
}

function findingIds(r: Reading): Set<string> {
  return new Set([...r.statements, ...r.events, ...r.figures, ...r.commitments].map(f => f.id))
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter(id => seen.has(id) || !seen.add(id))
}
