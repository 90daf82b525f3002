const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a'
}

/**
 * A place's name as names are compared: lower case, plain letters, apostrophes and full stops off, hyphens as spaces
 * (`Sāmarrā’` gives `samarra`, `Ust-Kut` gives `ust kut`).
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘ʻʼʿʾ`]/gu, '')
    .replace(/[ıøłđðþßæœə]/gu, letter => LETTERS[letter] ?? letter)
    .replace(/[\s\-‐–]+/gu, ' ')
    .trim()
}
