import type { Scores } from './reader-model.js'
import type { Window, Word } from './windows.js'

const CLOSING = /^(?:['"”’)\]]|'')$/u

/**
 * Which words of a window start a sentence: those that the model says, the first of a passage and of a new window, and a
 * capital after a full stop that is a word of its own. A closing mark never does.
 */
export function sentenceStarts(
  scores: Pick<Scores, 'words' | 'sentence'>,
  window: Pick<Window, 'first' | 'context'>,
  words: readonly Word[],
  text: string
): boolean[] {
  const form = (i: number) => text.slice(words[i]?.start ?? 0, words[i]?.end ?? 0)
  const glued = (i: number) => words[i - 1]?.end === words[i]?.start
  return Array.from({ length: scores.words }, (_, w) => {
    const at = window.first + w
    const word = words[at]
    if (w === window.context || word === undefined || words[at - 1]?.passage !== word.passage) return true
    if (glued(at) && CLOSING.test(form(at))) return false
    return opensAfterStop(at, form, glued) || (scores.sentence[w * 2 + 1] ?? 0) > (scores.sentence[w * 2] ?? 0)
  })
}

/** Whether a capital follows a full stop, with the marks that close after it, and a blank; stops of abbreviations are part of their words. */
function opensAfterStop(at: number, form: (i: number) => string, glued: (i: number) => boolean): boolean {
  if (glued(at) || !/^\p{Lu}/u.test(form(at))) return false
  let stop = at - 1
  while (CLOSING.test(form(stop)) && glued(stop)) stop--
  return form(stop) === '.'
}
