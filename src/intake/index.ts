/** Bytes to articles: text, HTML, JSONL, folders and standard input; encoding, metadata, segments. */
export { DEFAULT_MAX_SIZE, type IntakeOptions, type Taken } from './intake-options.js'
export { takeIn } from './take-in.js'
