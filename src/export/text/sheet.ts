import colours from 'picocolors'
import { displayWidth } from './display-width.js'
import { plainText } from '../view/plain-text.js'

/** How a terminal shows text. `width` is in columns, 80 where it is not known. */
export interface TextOptions {
  readonly colour: boolean
  readonly width?: number
}

/** Widest line that reads well, in columns. */
const WIDEST = 100
const NARROWEST = 40
const USUAL = 80

/** How a run of text looks; words carry the meaning, a look only helps the eye. */
export type Look = 'plain' | 'strong' | 'soft' | 'good' | 'bad' | 'warn'

/** Builds lines for a terminal: wrapped at its width, free of control characters, coloured where wanted. */
export interface Sheet {
  readonly line: (text: string, indent?: number, look?: Look) => string[]
  readonly heading: (text: string) => string[]
}

export function sheetOf({ colour, width = USUAL }: TextOptions): Sheet {
  const columns = Math.max(NARROWEST, Math.min(WIDEST, width))
  const paint = paints(colour)
  const line = (text: string, indent = 0, look: Look = 'plain'): string[] =>
    wrapped(plainText(text), columns - indent).map(part => ' '.repeat(indent) + paint[look](part))
  return { line, heading: text => ['', ...line(text, 0, 'strong')] }
}

function paints(colour: boolean): Readonly<Record<Look, (text: string) => string>> {
  const c = colours.createColors(colour)
  return { plain: text => text, strong: c.bold, soft: c.dim, good: c.green, bad: c.red, warn: c.yellow }
}

/** The text in lines of at most `columns`, parted at spaces; a longer word keeps a line of its own. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ')) {
    const own = displayWidth(word)
    if (line !== '' && width + 1 + own > columns) {
      lines.push(line)
      line = word
      width = own
    } else {
      line = line === '' ? word : `${line} ${word}`
      width += own + (width === 0 ? 0 : 1)
    }
  }
  return [...lines, line]
}
