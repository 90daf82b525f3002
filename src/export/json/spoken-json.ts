import type { Actor } from '../../record/index.js'
import type { Spoken, SpokenGroup } from '../../story/said/spoken.js'

/** The statements as one line of JSON each, a copy right after the statement that it copies. */
export function spokenJsonLines(actor: Actor, groups: readonly SpokenGroup[]): string {
  return groups
    .flatMap(({ original, copies }) => [lineOf(actor, original, null), ...copies.map(c => lineOf(actor, c, original))])
    .join('')
}

function lineOf({ id, name }: Actor, spoken: Spoken, original: Spoken | null): string {
  const { article } = spoken.reading
  const { origin, outlet, published, headline, url } = article
  return `${JSON.stringify({
    actor: { id, name },
    article: { id: article.id, origin, url, outlet, published, headline },
    at: spoken.at,
    statement: spoken.statement,
    through: spoken.through,
    lineage: spoken.origin,
    copyOf: original === null ? null : { article: original.reading.article.id, statement: original.statement.id },
    about: spoken.about
  })}\n`
}
