import type { Reference, Statement } from '../../record/index.js'
import type { TreeView } from '../tree-view.js'

/** The body that the speaker of a statement speaks for, the speaker where none is known; null where nobody speaks. */
export function bodyBehind(view: TreeView, statement: Statement | null): Reference | null {
  if (statement === null) return null
  const [id] = statement.speakers
  if (id === undefined) return null
  const { entities } = view.document
  const speaker = entities.find(entity => entity.id === id)
  const bodies = (speaker?.roles ?? []).flatMap(
    ({ of }) => entities.find(e => of !== null && (e.id === of || e.name === of)) ?? []
  )
  return { entity: bodies[0]?.id ?? id, span: statement.source[0] ?? null }
}
