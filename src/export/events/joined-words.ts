/** Several values of one cell: `Norhaven|the port union`; a bar inside a value becomes a slash. Empty where all are. */
export function joinedWords(values: readonly string[]): string {
  return values.every(value => value === '') ? '' : values.map(value => value.replaceAll('|', '/')).join('|')
}
