import type { Reading } from '../../record/index.js'
import { shortened } from '../points/point-title.js'
import type { Change } from './change.js'

/** The correction notes of an article; dated by its update where it gives one. */
export function corrections({ article }: Reading): Change[] {
  return article.segments
    .filter(segment => segment.kind === 'correction')
    .map(segment => ({
      when: article.updated ?? article.published,
      kind: 'correction',
      title: shortened(article.text.slice(segment.start, segment.end)),
      points: [],
      article: article.id
    }))
}
