const LEAD = /^\W*(?:(?:posted|written|reported|words|story) )?(?:by|from)(?:: ?| )/iu
const TAIL =
  / ?(?:[|•·(@]|\bfor |\bin \p{Lu}|\bat \p{Lu}|\bupdated\b|\bpublished\b|\bon (?:\d|\p{Lu}\p{Ll}+ \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\d{1,2}[:/]\d|https?:)/iu
const ROLE =
  /\b(?:correspondent|reporter|editor|staff|writer|columnist|bureau|chief|agencies|agency|reuters|associated press|afp|dpa|xinhua|press|news|published|updated|et|edt|gmt|pm|am|desk|team|contributor|newsroom|service|wire|wires|online|digital)\b/iu
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,5}$/u

/**
 * The people that a byline names: `By Ada Holm and Jan Brul in Zenda, Wire` gives Ada Holm and Jan Brul. Roles, outlets,
 * places and dates are no names.
 */
export function authorNames(byline: string): string[] {
  const words = byline.replace(/\s+/gu, ' ').replace(LEAD, '').slice(0, 400)
  const names = words
    .split(/[,;&/+]|\band\b|\bwith\b/iu)
    .map(part => properCase(beforeTail(part.trim().replace(LEAD, '')).trim().replace(/[.,]$/u, '')))
    .filter(part => part.length >= 3 && part.length <= 60 && part.includes(' ') && /^\p{Lu}/u.test(part))
    .filter(part => NAME.test(part) && !ROLE.test(part) && part.split(' ').length <= 6)
  return [...new Set(names)]
}

/** A part of a byline up to where its place, date or outlet begins. */
function beforeTail(part: string): string {
  const tail = TAIL.exec(part)
  return tail === null ? part : part.slice(0, tail.index)
}

/** A name that stands all in capitals, as it is written elsewhere. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.replace(/\p{Lu}[\p{Lu}'’]+/gu, word => word.slice(0, 1) + word.slice(1).toLowerCase())
}
