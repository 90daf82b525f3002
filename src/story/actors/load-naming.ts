import { countryWords } from './country-words.js'
import { loadDescriptions } from './descriptions.js'
import type { Naming } from './entity-key.js'

/** Loads what the comparison of entities needs, the user's own lists from `lexicon`. */
export function loadNaming(lexicon: string | null): Naming {
  return { descriptions: loadDescriptions(lexicon), countries: countryWords() }
}
