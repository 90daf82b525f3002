/** A reading or a story in the formats that people and programs read. */
export type { DossierChange, DossierInput, DossierInputs } from './dossier-input.js'
export { dossierHtml } from './html/page.js'
export { dossierJson } from './json/dossier-json.js'
export { dossierMarkdown } from './markdown/dossier-markdown.js'
export { explanationText } from './text/explanation-text.js'
export { readingText } from './text/reading-text.js'
export { storyText } from './text/story-text.js'
export type { TextOptions } from './text/sheet.js'
