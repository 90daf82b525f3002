/** Relations of a phrase to its head, of Universal Dependencies. */
export const RELATIONS = new Set(
  (
    'nsubj nsubj:pass obj iobj obl obl:agent obl:npmod obl:tmod nmod nmod:poss nmod:desc advcl acl acl:relcl ccomp xcomp ' +
    'conj cc advmod amod nummod det case mark aux aux:pass cop compound compound:prt flat appos punct fixed'
  ).split(' ')
)

/** Relations in which a function word may stand in a bracket of its own. */
export const OF_FUNCTION_WORDS = new Set(
  'advmod nummod det case mark cc aux aux:pass cop compound nmod:poss flat punct fixed'.split(' ')
)

/** Universal tags of Penn tags. */
export const UNIVERSAL = new Map(
  Object.entries({
    NOUN: 'NN NNS',
    PROPN: 'NNP NNPS',
    VERB: 'VB VBD VBG VBN VBP VBZ',
    ADJ: 'JJ JJR JJS',
    ADV: 'RB WRB',
    PRON: 'PRP PRP$ WDT WP EX',
    NUM: 'CD',
    DET: 'DT',
    ADP: 'IN RP',
    PART: 'POS TO',
    AUX: 'MD',
    CCONJ: 'CC',
    PUNCT: '. , HYPH'
  }).flatMap(([upos, tags]) => tags.split(' ').map(xpos => [xpos, upos] as const))
)
/** Universal tags. */
export const UPOS = new Set([...UNIVERSAL.values(), 'SCONJ'])
