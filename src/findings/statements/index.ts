/** Statements: who said what, on whose word. */
export { loadCueLexicon, type CueLexicon } from './cue-lexicon.js'
export { findStatements, STATEMENTS } from './find-statements.js'
