import type { Entity } from '../../record/index.js'
import { plainWord, wordsOf } from '../text/words.js'
import { personName, type PersonName } from './person-name.js'

const ACRONYM = /(?:\p{L}\.){2,}/gu
const LETTERS = /^\p{Lu}{2,6}$/u
const JOINING = new Set('the of and for a an in to at'.split(' '))

/** The words of a name in lower case, without accents and without a leading article. */
export function nameWords(name: string): string[] {
  const words = plain(name).match(/[\p{L}\p{N}'’]+/gu) ?? []
  const forms = words.map(plainWord).filter(word => word !== '')
  return forms.length > 1 && forms[0] === 'the' ? forms.slice(1) : forms
}

/** The stems of the words that say who is meant, joining words left out. */
export function nameStems(words: string): ReadonlySet<string> {
  const stems = wordsOf(plain(words)).map(word => word.stem)
  return new Set(stems.filter(stem => !JOINING.has(stem)))
}

/** The letters that a name of several words may be written by, or that it is; null for other names. */
export function acronymOf(name: string): string | null {
  const letters = plain(name).replace(/^the /iu, '')
  if (LETTERS.test(letters)) return letters.toLowerCase()
  const words = nameWords(name).filter(word => !JOINING.has(word))
  return words.length < 2 ? null : words.map(word => word.charAt(0)).join('')
}

/** Whether a name is written by its letters alone. */
export function isAcronym(name: string): boolean {
  return LETTERS.test(plain(name).replace(/^the /iu, ''))
}

/** A name as that of a person, titles left out; null where nothing but a title is given. */
export function asPersonName(name: string): PersonName | null {
  const bearer: Entity = {
    id: name,
    type: 'person',
    name,
    mentions: [],
    roles: [],
    country: null,
    sector: null,
    wikidata: null
  }
  return personName(bearer)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ACRONYM, letters => letters.replaceAll('.', ''))
}
