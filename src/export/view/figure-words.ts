import type { Figure } from '../../record/index.js'

/** What a figure says in plain words: `at least 40`, `10 to 14`, `about EUR 2,500,000`, `12%`. */
export function figureWords(figure: Pick<Figure, 'value' | 'min' | 'max' | 'bound' | 'unit'>): string {
  const { value, min, max, bound } = figure
  const name = (n: number): string => amountWords(n, figure.unit)
  if (bound === 'range' && min !== null && max !== null) return `${name(min)} to ${name(max)}`
  if (bound === 'at-least' || (value === null && min !== null && max === null))
    return `at least ${name(min ?? value ?? 0)}`
  if (bound === 'at-most' || (value === null && min === null && max !== null)) return `up to ${name(max ?? value ?? 0)}`
  if (value === null) return 'not stated'
  return bound === 'about' ? `about ${name(value)}` : name(value)
}

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/** The number alone, with its currency or percent sign; the thing that is counted stands in the table's head. */
export function amountWords(amount: number, unit: string): string {
  const number = NUMBERS.format(amount)
  if (/^[A-Z]{3}$/u.test(unit)) return `${unit} ${number}`
  return unit === 'percent' ? `${number}%` : number
}

/** As `figureWords`, with what is counted, as the record names it, beside it: `about 40 (barge)`. */
export function figurePhrase(figure: Figure): string {
  const shown = figure.unit === 'percent' || /^[A-Z]{3}$/u.test(figure.unit)
  return shown ? figureWords(figure) : `${figureWords(figure)} (${figure.unit})`
}

/** As `figureWords`, for a narrow place: `≥40`, `10–14`, `~EUR 2,500,000`. */
export function shortFigure(figure: Pick<Figure, 'value' | 'min' | 'max' | 'bound' | 'unit'>): string {
  return figureWords(figure)
    .replace(/^at least /u, '≥')
    .replace(/^up to /u, '≤')
    .replace(/^about /u, '~')
    .replace(/ to (?=\S+$)/u, '–')
}
