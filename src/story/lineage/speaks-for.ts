import type { Reading } from '../../record/index.js'
import type { Origins } from './origins.js'

/** For each spokesman, by `article entity`, the entity that he speaks for: a body and its spokesman are one source. */
export function spokespeople(readings: readonly Reading[], { spokespeople: offices }: Origins): Map<string, string> {
  return new Map(
    readings.flatMap(({ article, entities }) => {
      const ids = new Set(entities.map(({ id }) => id))
      return entities.flatMap(({ id, roles }) => {
        const role = roles.find(({ office }) => offices.has(office.toLowerCase().split(' ').at(-1) ?? ''))
        const body = role?.of ?? null
        return body === null || body === id || !ids.has(body) ? [] : [[`${article.id} ${id}`, body] as const]
      })
    })
  )
}
