import type { PloverType } from '../../record/index.js'
import type { Frame } from './frame.js'

const ASKED: Readonly<Partial<Record<PloverType, string>>> = {
  CONSULT: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield',
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  AGREE: 'assist'
}
const THREATENED: Readonly<Partial<Record<PloverType, string>>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  SANCTION: 'relations',
  REJECT: 'relations',
  PROTEST: 'restrict',
  COERCE: 'restrict'
}
const NARROWER: Readonly<Record<string, string>> = {
  arrest: 'arrest',
  deport: 'expel',
  expel: 'expel',
  seize: 'territory',
  resign: 'change'
}

/**
 * The mode of a request, rejection or threat by what is asked, rejected or threatened, as the PLOVER codebook lists them;
 * null for other types and contents.
 */
export function modeOf(type: PloverType, content: Pick<Frame, 'type' | 'mode'>): string | null {
  const narrower = content.mode === null ? undefined : NARROWER[content.mode]
  if (type === 'THREATEN')
    return narrower !== undefined && narrower !== 'change' ? narrower : (THREATENED[content.type] ?? null)
  if (type !== 'REQUEST' && type !== 'REJECT') return null
  return narrower === 'change' ? 'change' : (ASKED[content.type] ?? null)
}
