import { originName, type Origins } from './origins.js'

/** Forms of outlets by their name, the longest first, so that a name is not taken for a part of itself. */
export type OutletForms = ReadonlyMap<string, string>

/**
 * The forms that are known, and those of the story's outlets: with and without `the`, and the last word of the name (the
 * Lantern), unless many outlets end so or two of the story do.
 */
export function outletForms(outlets: readonly string[], origins: Origins): OutletForms {
  const names = [...new Set(outlets)]
  const lastOf = (name: string): string => name.split(' ').at(-1) ?? ''
  const own = names.flatMap(name => {
    const last = lastOf(name)
    const plain = name.includes(' ') && !origins.outletWords.has(last)
    const short = plain && names.filter(one => lastOf(one) === last).length === 1 ? [`the ${last}`, `The ${last}`] : []
    return [name, name.replace(/^the /iu, ''), ...short].map(form => [form, originName(origins, name)] as const)
  })
  const forms = new Map([...own, ...[...origins.byForm.keys()].map(form => [form, originName(origins, form)] as const)])
  return new Map([...forms].sort(([a], [b]) => b.length - a.length))
}
