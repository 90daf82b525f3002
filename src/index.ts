/** Onrecord as a library: read articles, put them together, check and export the record. */
export * from './record/index.js'
export { DEFAULT_MAX_SIZE, takeIn, type IntakeOptions, type Taken } from './intake/index.js'
export { openReader, type Reader, type ReaderOptions } from './service/reader.js'
export { readInputs, type ReadResult } from './service/read-inputs.js'
export { storiesOf } from './service/stories.js'
export { buildStoryFiles, dossierAs, formatOf, type DossierFormat } from './service/dossier.js'
