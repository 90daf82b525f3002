import { stemmer } from 'stemmer'
import type { Figure, FigureKind } from '../../record/index.js'
import { unitClasses } from '../points/figure-pair.js'
import { PEOPLE, type WordClasses } from '../points/word-classes.js'
import { wordsOf } from '../text/words.js'

/** Classes of units that say what befell those counted; `person` alone says nothing of that. */
const FATES: Readonly<Record<Exclude<FigureKind, 'money'>, string>> = {
  dead: 'death',
  wounded: 'injury',
  missing: 'missing',
  arrested: 'arrest',
  displaced: 'refugee',
  troops: 'soldier'
}
const TELLING: ReadonlySet<string> = new Set(Object.values(FATES))

/** What a figure counts, by the classes of its unit and kind. */
function classesOfFigure(figure: Figure, units: WordClasses): string[] {
  const kind = figure.kind === undefined || figure.kind === 'money' ? [] : [FATES[figure.kind]]
  return [...unitClasses(figure.unit, units), ...kind]
}

/**
 * Whether a sentence about a number may speak of what a figure counts: where it says what befell people, that must be so of the
 * figure; otherwise a word of the figure's unit must stand there. A sentence that names no unit may speak of any.
 */
export function speaksOf(sentence: string, figure: Figure, units: WordClasses): boolean {
  const words = wordsOf(sentence).map(({ stem }) => stem)
  const named = new Set(words.flatMap(stem => units.get(stem)?.filter(name => name !== PEOPLE) ?? []))
  const own = classesOfFigure(figure, units)
  const fates = [...named].filter(name => TELLING.has(name))
  if (fates.length > 0) return own.some(name => fates.includes(name))
  if (named.size > 0) return own.some(name => named.has(name))
  const unit = stemmer(figure.unit.toLowerCase())
  return words.includes(unit) || !own.some(name => TELLING.has(name)) || words.some(word => COUNTED.has(word))
}

/** Stems by which a correction speaks of a number without saying of what. */
const COUNTED: ReadonlySet<string> = new Set(['figur', 'number', 'count', 'total'])
