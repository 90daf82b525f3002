/** Targets of links inside the page that nothing on it is called. */
export function brokenLinks(page: string): string[] {
  const ids = new Set(idsOf(page))
  const targets = [...page.matchAll(/\shref="#([^"]*)"/gu)].map(match => match[1] ?? '')
  return [...new Set(targets.filter(target => !ids.has(target)))]
}

/** Ids that stand on the page more than once. */
export function repeatedIds(page: string): string[] {
  const seen = new Set<string>()
  return idsOf(page).filter(id => seen.size === seen.add(id).size)
}

function idsOf(page: string): string[] {
  return [...page.matchAll(/\sid="([^"]*)"/gu)].map(match => match[1] ?? '')
}

/** Every tag of the page, as it stands there. */
export function tagsOf(page: string): string[] {
  return page.match(/<[^<>]+>/gu) ?? []
}
