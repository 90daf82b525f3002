/** Controls of terminals and of writing direction (Unicode 16, Bidi_Control); they can make words read as others. */
const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Words of an article on one line, safe where no markup can fence them in: white space is one space, controls show as U+FFFD. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, '\ufffd').trim()
}
