import { headOf, type Token, type TokenRange } from '../../../language/index.js'

/** The word that carries a cue: its verb where it has one, else the head of its first range. */
export function cueWord(tokens: readonly Token[], cue: readonly TokenRange[]): Token | undefined {
  const own = cue.flatMap(r => tokens.slice(r.first, r.last))
  const first = cue[0]
  return (
    own.find(t => t.upos === 'VERB') ??
    own.find(t => t.upos === 'NOUN') ??
    (first === undefined ? undefined : tokens[headOf(tokens, first)])
  )
}
