import type { DossierInput } from '../dossier-input.js'
import { ReadingBuilder } from './reading-builder.js'
import { storyOf } from './story-of.js'

/** Many outlets, each with one report of ten statements; each point is told by five of them or by one. */
export function largeDossier(outlets: number, points: number): DossierInput {
  const perReport = 10
  const readings = Array.from({ length: outlets }, (_, o) => {
    const lines = Array.from(
      { length: perReport },
      (_, i) => `The board of ward ${String(i)} said that gate ${String(o)}-${String(i)} is shut.`
    )
    const builder = new ReadingBuilder(
      {
        id: `a${String(o)}`,
        outlet: `The Outlet of Ward ${String(o)}`,
        published: `2031-03-${String((o % 28) + 1).padStart(2, '0')}`
      },
      lines.map(line => ['body', line] as const)
    )
    for (let i = 0; i < perReport; i += 1) {
      builder.statement(
        {
          source: `The board of ward ${String(i)}`,
          cue: 'said',
          content: `gate ${String(o)}-${String(i)} is shut`,
          after: `The board of ward ${String(i)}`
        },
        { standing: 'body' }
      )
    }
    return builder.reading()
  })
  const told = (p: number): string[] =>
    Array.from(
      { length: p % 3 === 0 ? 5 : 1 },
      (_, k) => `a${String((p + k * 7) % outlets)} statement-${String((p % perReport) + 1)}`
    )
  const story = storyOf(readings, {
    title: 'A large story',
    points: Array.from({ length: points }, (_, p) => ({
      title: `Point ${String(p)} on the gates of the wards`,
      told: told(p),
      sources: 2
    }))
  })
  return { story, readings, changes: [], version: '0' }
}
