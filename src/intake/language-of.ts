import { franc } from 'franc-min'

/** Characters looked at: enough to be sure, few enough to take no time. */
const SAMPLE = 4000

/** Below so many letters no language is told by its letter groups. */
const SHORT = 120

/** Share of words that are English function words: below the one it is hardly English, above the other it is. */
const HARDLY = 0.08
const SURELY = 0.2

/** The commonest English words that no other large language in Latin letters spells alike as a common word. */
const ENGLISH = new Set(
  'the of and to that is was for it with as his her he she they at be this from have has had not are but were which their by you would said its been will there we more when who if out up them than then into what could after new other some only'.split(
    ' '
  )
)

/**
 * The language of a text as a BCP 47 tag, by its function words and, where those do not decide, by its letter groups.
 * `declared`, what the input says of itself, decides for a text too short to tell; without it such a text is English.
 */
export function languageOf(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const share = words.length === 0 ? 0 : words.filter(word => ENGLISH.has(word)).length / words.length
  const base = declared === null ? null : canonical(declared)
  if (share >= SURELY) return base !== null && isEnglish(base) ? base : 'en'
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const foreign = letters > 0 && (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters * 0.5
  if (letters < SHORT && !foreign) return share > HARDLY ? 'en' : (base ?? 'en')
  return guessed(sample, base)
}

function guessed(sample: string, declared: string | null): string {
  const guess = canonical(franc(sample, { minLength: 10 }))
  const same = guess !== null && declared !== null && isEnglish(guess) && isEnglish(declared)
  return guess === null || same ? (declared ?? 'en') : guess
}

/** Whether a tag is one of English. */
export function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-')
}

function canonical(tag: string): string | null {
  try {
    const [name = 'und'] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
    return name === 'und' ? null : name
  } catch {
    return null
  }
}
