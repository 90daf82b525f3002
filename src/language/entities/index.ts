/** From tokens, tree and names to the chains of entities that an article speaks of. */
export { loadActorLexicon, type ActorLexicon, type KnownActor } from './actor-lexicon.js'
export { findEntities } from './find-entities.js'
