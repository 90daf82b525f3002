import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { pathToFileURL } from 'node:url'
import { findEntities, loadActorLexicon, type ActorLexicon } from '../src/language/entities/index.js'
import type { Chain } from '../src/language/layers.js'
import { goldDocuments, type GoldDocument, type GoldMention } from './gum.js'

/** Share of words that corefer with a named person or organisation and were resolved to an entity of that name. */
export interface CoreferenceScore {
  readonly genre: string
  /** Third-person pronouns and role descriptions that gold puts into a named chain. */
  readonly of: number
  readonly resolved: number
  readonly share: number
  readonly pronouns: { readonly of: number; readonly resolved: number }
  readonly descriptions: { readonly of: number; readonly resolved: number }
  /** Of such words that were put into a named chain, the share put right. */
  readonly precision: number
}

interface Tally {
  readonly pronouns: [right: number, of: number]
  readonly descriptions: [right: number, of: number]
  placed: number
  placedRight: number
}

const PRONOUN = /^(?:he|she|it|they|him|her|his|hers|its|their|them|theirs|himself|herself|itself|themselves)$/iu

/** Scores coreference over a gzipped CoNLL-U file of UD GUM, on gold tokens, trees and names. */
export function coreference(path: string): CoreferenceScore[] {
  const lexicon = loadActorLexicon()
  const tallies = new Map<string, Tally>()
  for (const document of goldDocuments(gunzipSync(readFileSync(path)).toString('utf8'))) {
    for (const genre of [document.genre, 'all']) {
      const tally = tallies.get(genre) ?? { pronouns: [0, 0], descriptions: [0, 0], placed: 0, placedRight: 0 }
      tallies.set(genre, tally)
      judge(document, findEntities(document.document, lexicon), lexicon, tally)
    }
  }
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([genre, tally]) => scoreOf(genre, tally))
}

function judge(document: GoldDocument, chains: readonly Chain[], lexicon: ActorLexicon, tally: Tally): void {
  const at = new Map<number, Chain>()
  for (const chain of chains) for (const mention of chain.mentions) at.set(mention.head, chain)
  const named = new Map<Chain, string | null>()
  for (const chain of chains) named.set(chain, goldOf(chain, document.nameAt))
  for (const mention of document.mentions) {
    const kind = kindOf(document, mention, lexicon)
    if (kind === null) continue
    const chain = at.get(mention.head)
    const placed = chain === undefined ? null : (named.get(chain) ?? null)
    if (document.named.has(mention.entity)) {
      tally[kind][1]++
      if (placed === mention.entity) tally[kind][0]++
    }
    if (placed !== null) tally.placed++
    if (placed === mention.entity) tally.placedRight++
  }
}

/** The gold entity that most of a chain's names belong to. */
export function goldOf(chain: Chain, nameAt: ReadonlyMap<number, string>): string | null {
  const votes = new Map<string, number>()
  for (const mention of chain.mentions) {
    if (mention.form === 'pronoun') continue
    for (let i = mention.first; i < mention.last; i++) {
      const entity = nameAt.get(i)
      if (entity !== undefined && (mention.form === 'name' || i === mention.head))
        votes.set(entity, (votes.get(entity) ?? 0) + 1)
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function kindOf(
  document: GoldDocument,
  mention: GoldMention,
  lexicon: ActorLexicon
): 'pronouns' | 'descriptions' | null {
  const token = document.document.tokens[mention.head]
  if (token === undefined) return null
  if (token.upos === 'PRON') return PRONOUN.test(token.text) && mention.last - mention.first === 1 ? 'pronouns' : null
  if (token.upos !== 'NOUN') return null
  return lexicon.nouns.has(token.lemma.toLowerCase()) || lexicon.nouns.has(token.text.toLowerCase())
    ? 'descriptions'
    : null
}

function scoreOf(genre: string, { pronouns, descriptions, placed, placedRight }: Tally): CoreferenceScore {
  const of = pronouns[1] + descriptions[1]
  const resolved = pronouns[0] + descriptions[0]
  return {
    genre,
    of,
    resolved,
    share: round(resolved / Math.max(1, of)),
    pronouns: { of: pronouns[1], resolved: pronouns[0] },
    descriptions: { of: descriptions[1], resolved: descriptions[0] },
    precision: round(placedRight / Math.max(1, placed))
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The scores as a table, one genre a line. */
export function coreferenceTable(scores: readonly CoreferenceScore[]): string {
  const head = 'genre        share  pronouns  descriptions  precision'
  const rows = scores.map(({ genre, share, pronouns, descriptions, precision }) =>
    [
      genre.padEnd(12),
      share.toFixed(3),
      `${String(pronouns.resolved)}/${String(pronouns.of)}`.padStart(9),
      `${String(descriptions.resolved)}/${String(descriptions.of)}`.padStart(13),
      precision.toFixed(3).padStart(10)
    ].join(' ')
  )
  return [head, ...rows].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = process.argv[process.argv.indexOf('--data') + 1]
  if (!process.argv.includes('--data') || path === undefined) {
    process.stderr.write('usage: tsx bench/coreference.ts --data gum-dev.conllu.gz\n')
    process.exitCode = 2
  } else {
    const scores = coreference(path)
    process.stdout.write(`${JSON.stringify({ bench: 'coreference', scores })}\n${coreferenceTable(scores)}\n`)
  }
}
