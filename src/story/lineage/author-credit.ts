import type { Span } from '../../record/index.js'
import { isUnknownOrigin, isWire, originName, type Origins } from './origins.js'

/** One wire that an article credits, or agencies without a name (`root` null), and the words that do. */
export interface CreditedWire {
  readonly root: string | null
  readonly evidence: Span | null
  /** It gave only a part, by the words of the credit: with files from, contributed to this report. */
  readonly part: boolean
}

/** The agencies of an author's line, and whether it names somebody of the outlet's own. */
export interface AuthorCredit {
  readonly wires: readonly CreditedWire[]
  readonly byline: boolean
}

/**
 * What one author of an article is: a person, an agency or one of its services (Reuters Staff), an agency's writer (Ada
 * Holm, Associated Press), or several of them (Ada Holm and agencies; Ada Holm with Reuters).
 */
export function authorsOf(author: string, origins: Origins): AuthorCredit {
  const plain = author
    .replace(/^(?:by|from) /iu, '')
    .replace(/^the /iu, '')
    .trim()
  const whole = agencyOf(plain, origins)
  if (whole !== null) return { wires: [credited(whole, origins, false)], byline: false }
  const writers = /^(.+?)(?:,? (?:for|at|of) | ?[,|/] ?)([^,|/]+)$/u.exec(plain)
  const employer = writers === null ? null : agencyOf(writers[2] ?? '', origins)
  if (employer !== null && !isUnknownOrigin(origins, employer))
    return { wires: [credited(employer, origins, false)], byline: false }
  return severalOf(plain, origins)
}

function severalOf(plain: string, origins: Origins): AuthorCredit {
  const parts = plain.split(/,? and |,? & |,? (?=with )|[,|/] ?/iu).map(part => part.trim())
  const wires = parts.flatMap(part => {
    const name = agencyOf(part.replace(/^with /iu, ''), origins)
    return name === null ? [] : [credited(name, origins, /^with /iu.test(part))]
  })
  const people = parts.filter(part => agencyOf(part.replace(/^with /iu, ''), origins) === null)
  return { wires, byline: people.some(person => !isNobody(person, origins)) }
}

/** An agency's name, with the place of its bureau left out (Reuters in Ostry); null where the words are none. */
function agencyOf(words: string, origins: Origins): string | null {
  const plain = words.trim().replace(/^(?:the|from) /iu, '')
  const bare = plain
    .replace(/ (?:in|at) \p{Lu}.*$/u, '')
    .replace(/ (?:staff|reporters?|correspondents?|writers?)$/iu, '')
  return [plain, bare].find(name => isUnknownOrigin(origins, name) || isWire(origins, name)) ?? null
}

function credited(name: string, origins: Origins, part: boolean): CreditedWire {
  return { root: isUnknownOrigin(origins, name) ? null : originName(origins, name), evidence: null, part }
}

function isNobody(author: string, origins: Origins): boolean {
  const plain = author.toLowerCase()
  return plain === '' || origins.noByline.has(plain)
}
