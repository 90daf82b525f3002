import type { Document, Token } from '../layers.js'
import type { Gazetteer } from '../places/index.js'
import type { ActorLexicon, KnownActor, KnownName } from './actor-lexicon.js'
import { countriesNamed } from './country-evidence.js'
import { claimsOn, type Claim } from './known-claim.js'
import type { NameTrie, TrieHit } from './name-trie.js'

type Hit = TrieHit<KnownName>

/** What an article says that tells the bearers of one name apart. */
interface Context {
  readonly day: string | null
  /** Keys of actors that the article calls by a name of theirs alone. */
  readonly sure: ReadonlySet<string>
  /** How often each country is named. */
  readonly counts: ReadonlyMap<string, number>
  /** Country of the outlet. */
  readonly outlet: string | null
  /** Whether the reader model takes the words at a hit for a body's name. */
  readonly tagged: (hit: Hit) => boolean
}

/**
 * Decides for an article what each name of the lexicon stands for in it: by its date, by the countries that it names, by other names
 * of the same bearer, and by what the reader model takes the words for. Names that stay open fall away.
 */
export function settleNames(
  scanned: readonly Hit[],
  document: Pick<Document, 'article' | 'names' | 'tokens'>,
  { names, countryWords, gazetteer }: Pick<ActorLexicon, 'names' | 'countryWords' | 'gazetteer'>
): Hit[] {
  const whole = scanned.filter(hit => !partOfRegion(hit, document.tokens, gazetteer))
  const hits = withoutNamesakes(whole, document.tokens, countryWords)
  if (hits.every(({ value }) => value.claims.length === 0)) return hits
  const counts = countriesNamed(hits, document.tokens, countryWords.peoples)
  const context = contextOf(hits, document, names, counts)
  return hits.flatMap(hit => {
    const { actor, demonymOf, capitalOf, claims } = hit.value
    if (claims.length === 0 || actor !== null) return [hit]
    const settled = chosen(hit, context)
    if (settled === null && demonymOf === null && capitalOf === null) return []
    return [{ ...hit, value: { ...hit.value, actor: settled } }]
  })
}

/** A state's name that is only the end of a region's: `New Jersey`, `Northern Ireland`. */
function partOfRegion({ first, last }: Hit, tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  const before = tokens[first - 1]
  const after = tokens[last - 1]
  if (before === undefined || after === undefined || !/^\p{Lu}/u.test(before.text)) return false
  if (before.sentence !== after.sentence || last - first > 1) return false
  return gazetteer.region(`${before.text} ${after.text}`) !== null
}

/** A state whose name is also a region's falls away where only the region's country is spoken of. */
function withoutNamesakes(
  hits: readonly Hit[],
  tokens: readonly Token[],
  { namesakes, peoples }: ActorLexicon['countryWords']
): Hit[] {
  const isNamesake = ({ first, last }: Hit): boolean => last - first === 1 && namesakes.has(tokens[first]?.text ?? '')
  const others = hits.filter(hit => !isNamesake(hit))
  if (others.length === hits.length) return [...hits]
  const counts = countriesNamed(others, tokens, peoples)
  return hits.filter(hit => {
    const own = hit.value.actor?.country ?? ''
    const region = isNamesake(hit) ? namesakes.get(tokens[hit.first]?.text ?? '') : undefined
    return region === undefined || counts.has(own) || !counts.has(region)
  })
}

function contextOf(
  hits: readonly Hit[],
  { article, names: tags }: Pick<Document, 'article' | 'names'>,
  names: NameTrie<KnownName>,
  counts: Context['counts']
): Context {
  const day = article.published?.slice(0, 10) ?? null
  const alone = hits.map(({ value }) => value.actor ?? soleClaim(value, day))
  const bodies = tags.filter(name => name.type === 'organisation' || name.type === 'misc')
  return {
    day,
    sure: new Set(alone.flatMap(actor => actor?.key ?? [])),
    counts,
    outlet: article.outlet === null ? null : (names.get(article.outlet)?.actor?.country ?? null),
    tagged: ({ first, last }) => bodies.some(name => name.first <= first && last <= name.last)
  }
}

/** What a spelling stands for without condition on that day. */
function soleClaim({ claims }: KnownName, day: string | null): KnownActor | null {
  const [claim, ...others] = claimsOn(claims, day)
  return claim?.use === 'always' && others.length === 0 ? claim.actor : null
}

function chosen(hit: Hit, context: Context): KnownActor | null {
  const claims = claimsOn(hit.value.claims, context.day)
  const open = claims.filter(
    claim => claim.use !== 'common' || context.tagged(hit) || context.sure.has(claim.actor.key)
  )
  const sure = open.filter(({ actor }) => context.sure.has(actor.key))
  if (sure.length > 0) return only(sure)
  const always = open.filter(({ use }) => use === 'always')
  if (always.length > 0) return only(always)
  return byCountry(open, context) ?? unbound(hit, open, context)
}

/** The bearer whose country the article names most often; the outlet's own country decides between equals. */
function byCountry(claims: readonly Claim[], { counts, outlet }: Context): KnownActor | null {
  const scored = claims
    .map(claim => ({ claim, score: weight(claim.actor.country, counts, outlet) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best === undefined || best.score === second?.score ? null : best.claim.actor
}

function weight(country: string | null, counts: ReadonlyMap<string, number>, outlet: string | null): number {
  return country === null ? 0 : (counts.get(country) ?? 0) + (country === outlet ? 0.5 : 0)
}

/** A bearer of no country, or of a name that is only also a word, needs no country in the article. */
function unbound(hit: Hit, claims: readonly Claim[], { tagged }: Context): KnownActor | null {
  return only(claims.filter(({ use, actor }) => use === 'common' || (actor.country === null && tagged(hit))))
}

function only(claims: readonly Claim[]): KnownActor | null {
  return claims.length === 1 ? (claims[0]?.actor ?? null) : null
}
