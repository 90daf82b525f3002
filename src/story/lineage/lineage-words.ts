import { loadDocumentWords, type DocumentWords } from './document-words.js'
import { loadOrigins, type Origins } from './origins.js'

/** Names of outlets and words of documents by which lineages are found. */
export interface LineageWords {
  readonly origins: Origins
  readonly documents: DocumentWords
}

/**
 * Loads both, the user's own added to ours.
 * @throws OnrecordError `data-invalid` where a file of the user's is not of its form.
 */
export function loadLineageWords(lexicon: string | null): LineageWords {
  return { origins: loadOrigins(lexicon), documents: loadDocumentWords(lexicon) }
}
