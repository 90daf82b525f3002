import type { DossierInput } from '../dossier-input.js'
import { ReadingBuilder } from './reading-builder.js'
import { storyOf } from './story-of.js'

/** Words that try to break out of text, attributes, style, script, Markdown, a line and a terminal. */
export const HOSTILE =
  '<script>alert(1)</script> </style><b> "onmouseover="x \' & [link](javascript:x) `code` *bold* \u202egnorw\u0007 \u001b[31mred 👩‍👩‍👧 é \ud83d'

/** An outlet, title, speaker, unit and text made of hostile words, with a span that cuts a surrogate pair. */
export function hostileDossier(): DossierInput {
  const reading = new ReadingBuilder(
    { id: `id ${HOSTILE}`, outlet: `Outlet ${HOSTILE}`, published: HOSTILE, headline: `Headline ${HOSTILE}` },
    [
      ['body', `A man said ${HOSTILE} 😀😀 to all.`],
      ['body', '# injected\nand 12 more']
    ]
  )
    .entity(`Name ${HOSTILE}`, 'person', 'e')
    .statement({ source: 'A man', cue: 'said', content: HOSTILE }, { speakers: ['e'], quotation: HOSTILE as 'direct' })
    .figure('12 more', HOSTILE, { value: 12 })
    .figure('\ude00\ud83d', 'half', { value: 1 })
    .event('# injected\nand 12', 'injected', { mode: HOSTILE, status: HOSTILE as 'occurred' })
    .commitment('and 12 more', { by: { value: HOSTILE, time: null } })
    .reading()
  const { id } = reading.article
  const told = { article: id, finding: 'statement-1', stance: 'attributes' as const, lineage: 'x' }
  const story = storyOf([reading], { title: `# ${HOSTILE}` })
  const point = {
    id: 'p',
    kind: 'statement' as const,
    title: HOSTILE,
    relation: HOSTILE as 'single',
    why: [],
    independent: { min: 0, max: 1 },
    sources: 1,
    reports: [told]
  }
  return {
    story: { ...story, points: [point], timeline: [{ when: HOSTILE, clock: HOSTILE as 'event', point: 'p' }] },
    readings: [reading],
    changes: [{ when: HOSTILE, kind: HOSTILE, title: HOSTILE, points: ['p', 'none'], article: id }],
    version: HOSTILE
  }
}
