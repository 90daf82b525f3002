import type { Name, TokenRange } from '../layers.js'
import { headOf } from '../tree.js'
import type { KnownName } from './actor-lexicon.js'
import { nounAt } from './description.js'
import { modifies, type Scene } from './scene.js'

type Tagged = TokenRange & { readonly model: Name | null }

/** `the United Nations Relief Coordinator`: of a body and an office in capitals that the model takes for one, the body. */
export function bodyBefore(scene: Scene, draft: Tagged): { last: number; hit: KnownName } | null {
  const head = scene.tokens[headOf(scene.tokens, draft)]
  if (head === undefined || draft.model?.type !== 'organisation' || !modifies(scene.tokens, head.index)) return null
  if (nounAt(scene, head.head)?.noun.type !== 'person') return null
  const body = scene.hits.find(
    ({ first, last, value }) => first === draft.first && last < draft.last && BODIES.has(value.actor?.type ?? '')
  )
  return body === undefined ? null : { last: body.last, hit: body.value }
}

/** Known actors that offices are named after. */
const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'armed-group'])
