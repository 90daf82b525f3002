import type { EntityType } from '../../record/index.js'
import type { TreeView } from '../tree-view.js'

/** Whether a subject is a state, government, organisation or armed group. */
export function isBody(view: TreeView, subject: number | null): boolean {
  const type = view.headed.get(subject ?? -1)?.entity.type
  return type !== undefined && BODIES.has(type)
}

const BODIES: ReadonlySet<EntityType> = new Set(['state', 'government', 'organisation', 'armed-group'])
