import { originName, type Origins } from './origins.js'

/** Endings of adjectives of lands and towns: a Lethic newspaper has its name elsewhere. */
const ADJECTIVE = /(?:ian|ish|ese|ic|an|ch|ali|aqi|eli|ani)$/u

/**
 * Names in a sentence that are no known outlet's, each with its root: those that end or begin as outlets' do (the Ostry
 * Courier, Radio Ostry), those beside a noun of outlets (broadcaster Ostra, the Kerse news site), and outlets that have
 * none of their own (state media).
 */
export function otherOutlets(sentence: string, origins: Origins): [string, string][] {
  const lower = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  const generic = origins.generic.flatMap((words): [string, string][] => {
    if (sentence.includes(words)) return [[words, words]]
    return lower.startsWith(words) ? [[sentence.slice(0, words.length), words]] : []
  })
  const names = [...namesIn(sentence, origins), ...besideNouns(sentence, origins)]
  return [...names.map(name => [name, originName(origins, name)] as [string, string]), ...generic]
}

/** Runs of capitalised words that end or begin as outlets' names do, an article before them and a possessive left out. */
function namesIn(sentence: string, { outletWords, outletOpenings }: Origins): string[] {
  const names: string[] = []
  let run: string[] = []
  for (const word of [...sentence.split(/[\s“”"()]+/u), '']) {
    const number = run.length > 0 && /^\d{1,3}\b/u.test(word)
    const plain = (/^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]*/u.exec(word)?.[0] ?? '').replace(/\.$/u, '')
    const isName = plain !== '' && !/^(?:The|A|An)$/u.test(plain) && (number || /^\p{Lu}/u.test(plain))
    if (isName) run.push(plain)
    if (isName && plain === word) continue
    if (run.length > 1 && (outletWords.has(run.at(-1) ?? '') || outletOpenings.has(run[0] ?? '')))
      names.push(run.join(' '))
    run = []
  }
  return names
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,5}`

/** What may follow a noun that says what a name is of; another noun would make it describe that one. */
const APPOSED = String.raw`(?=$|[.,;:)–—]| (?:in|based|owned|run|that|which)\b)`

/** Nouns that are adverbs too: told Holm daily. */
const ADVERB = /^(?:daily|weekly)$/u

/** What may follow a name and its noun where no article stands before them. */
const BARE = String.raw`(?=$|[.,;:)–—]| (?:that|in|on|at)\b)`

function besideNouns(sentence: string, { outletNouns }: Origins): string[] {
  const present = outletNouns.filter(noun => sentence.includes(noun))
  return present.flatMap(noun => {
    const patterns = [
      String.raw`(?<![\p{L}-])${noun} (${NAME})`,
      String.raw`(?:^|\s)[Tt]he (${NAME}) ${noun}(?![\p{L}-]| \p{Lu})`,
      String.raw`(?<![\p{L}-])(${NAME}), (?:an?|the) (?:[\p{L}-]+ ){0,3}${noun}${APPOSED}`,
      ...(ADVERB.test(noun) ? [] : [String.raw`(?:^|\s)(?:told|tells|by|with) (${NAME}) ${noun}${BARE}`])
    ]
    const found = patterns.flatMap(pattern => [...sentence.matchAll(new RegExp(pattern, 'gu'))])
    const names = found.map(match => (match[1] ?? '').replace(/['’]s?$/u, ''))
    return names.filter(name => name !== '' && !ADJECTIVE.test(name))
  })
}
