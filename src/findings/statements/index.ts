/** Statements: who said what, on whose word. */
export { loadCueLexicon, type CueLexicon } from './cue-lexicon.js'
export type { CueAct } from './cue-act.js'
export { findStatements, STATEMENTS, type Observe } from './find-statements.js'
export { FEATURES, type Calibration, type Feature, type Features } from './calibration.js'
export { featuresOf, type ScoreEvidence } from './statement-score.js'
export { withReportedClauses } from './reported-clauses.js'
export { loadConstructionWords, type ConstructionWords } from './constructions/construction-words.js'
