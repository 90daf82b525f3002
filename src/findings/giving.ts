import { loadGrammar } from './grammar.js'

/** Verbs of two objects, one of which stays behind them in the passive (refugees granted asylum), as they ship. */
export const GIVING: ReadonlySet<string> = loadGrammar().giving
