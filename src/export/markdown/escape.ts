import { plainText } from '../view/plain-text.js'

/**
 * Words of an article as CommonMark text on one line: nothing in them can open markup, HTML, a link, a mathematical
 * formula, a list or a heading (CommonMark 0.31, backslash escapes).
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>&~|#$]/gu, '\\$&')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}
