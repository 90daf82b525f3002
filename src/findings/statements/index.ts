/** Statements: who said what, on whose word. */
export { loadCueLexicon, type CueLexicon } from './cue-lexicon.js'
export { loadConstructionWords, type ConstructionWords } from './constructions/construction-words.js'
export { findStatements, STATEMENTS } from './find-statements.js'
