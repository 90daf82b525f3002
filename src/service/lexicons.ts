import { loadActorLexicon, type ActorLexicon } from '../language/entities/index.js'
import { loadNameEdges, type NameEdges } from '../language/reader/name-edges.js'
import { loadTreeWords, type TreeWords } from '../language/reader/tree-words.js'
import { loadUnits, type Units } from '../language/quantities/index.js'
import { loadTimes, type TimeLexicon } from '../language/times/index.js'
import { loadFigures, type FigureLexicon } from '../findings/figures/index.js'
import { loadLemmatizer, type Lemmatizer } from '../language/lemmas/lemmatizer.js'
import { loadTokenData, type TokenData } from '../language/tokenize/token-data.js'
import { loadCommitmentLexicon, type CommitmentLexicon } from '../findings/commitments/index.js'
import { loadEventLexicon, type EventLexicon } from '../findings/events/index.js'
import {
  loadConstructionWords,
  loadCueLexicon,
  type ConstructionWords,
  type CueLexicon
} from '../findings/statements/index.js'

/** All that reading knows from data files. */
export interface Lexicons {
  readonly tokens: TokenData
  readonly lemmatize: Lemmatizer
  readonly names: NameEdges
  readonly trees: TreeWords
  readonly times: TimeLexicon
  readonly units: Units
  readonly actors: ActorLexicon
  readonly cues: CueLexicon
  readonly constructions: ConstructionWords
  readonly events: EventLexicon
  readonly figures: FigureLexicon
  readonly commitments: CommitmentLexicon
}

/**
 * Loads the data files once, with the user's own from `folder` over them.
 * @throws OnrecordError `data-invalid` where a file of the user's is not of its form.
 */
export function loadLexicons(folder: string | null = null): Lexicons {
  return {
    tokens: loadTokenData(folder),
    lemmatize: loadLemmatizer(folder),
    names: loadNameEdges(folder),
    trees: loadTreeWords(folder),
    times: loadTimes(folder),
    units: loadUnits(folder),
    actors: loadActorLexicon(folder),
    cues: loadCueLexicon(folder),
    constructions: loadConstructionWords(folder),
    events: loadEventLexicon(folder),
    figures: loadFigures(folder),
    commitments: loadCommitmentLexicon(folder)
  }
}
