/** A reading or a story in the formats that people and programs read. */
export type { DossierChange, DossierInput, DossierInputs } from './dossier-input.js'
export { dossierHtml } from './html/page.js'
