/** What a page's JSON-LD says of its article (schema.org Article and its kinds); null where it does not say. */
export interface LinkedData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
}

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|Review)$/u

/** Objects looked at in one page. */
const MOST = 2000

/** The article that a page's JSON-LD scripts describe; null where there is none, or none that can be parsed. */
export function linkedData(scripts: readonly string[]): LinkedData | null {
  const nodes = scripts.flatMap(script => flatten(parse(script)))
  const article = nodes.find(node => typesOf(node).some(type => ARTICLE.test(type)))
  if (article === undefined) return null
  const named = new Map(nodes.flatMap(node => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const nameOf = (value: unknown): string[] => namesOf(value, named)
  return {
    headline: words(article['headline']) ?? words(article['name']),
    authors: nameOf(article['author'] ?? article['creator']),
    published: words(article['datePublished']) ?? words(article['dateCreated']),
    updated: words(article['dateModified']),
    outlet: nameOf(article['publisher'])[0] ?? null,
    url:
      words(article['url']) ??
      words(asNode(article['mainEntityOfPage'])?.['@id']) ??
      words(article['mainEntityOfPage']),
    language: words(article['inLanguage'])
  }
}

type Node = Readonly<Record<string, unknown>>

function parse(script: string): unknown {
  const bare = script.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '').trim()
  try {
    return JSON.parse(bare)
  } catch {
    return parseLoose(bare)
  }
}

/** JSON with line ends inside its strings, as templates often print it. */
function parseLoose(bare: string): unknown {
  try {
    return JSON.parse(bare.replace(/\s+/gu, ' '))
  } catch {
    return null
  }
}

/** All objects of a value, those of lists and of `@graph` too, outer ones first. */
function flatten(value: unknown): Node[] {
  const out: Node[] = []
  const open: unknown[] = [value]
  for (let at = 0; at < open.length && out.length < MOST; at++) {
    const item = open[at]
    if (Array.isArray(item)) open.push(...(item as readonly unknown[]).slice(0, MOST))
    const node = asNode(item)
    if (node === null) continue
    out.push(node)
    open.push(node['@graph'], node['mainEntity'])
  }
  return out
}

function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null
}

function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter(t => typeof t === 'string')
}

function namesOf(value: unknown, named: ReadonlyMap<string, Node>): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(item => namesOf(item, named))
  const node = asNode(value)
  if (node === null) return []
  const name = node['name']
  if (typeof name === 'string') return [name]
  if (Array.isArray(name)) return name.filter(item => typeof item === 'string')
  const other = named.get(words(node['@id']) ?? '')
  return other === undefined || other === node || asNode(other['name']) !== null
    ? []
    : namesOf(other['name'], new Map())
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
