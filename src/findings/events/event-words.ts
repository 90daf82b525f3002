/** The lists of words that the finder of events reads, as `event-classes.json` names them. */
export interface EventWords {
  /** Nouns for words that stand for who wrote or spoke them (a statement condemning). */
  readonly documents: ReadonlySet<string>
  /** Nouns for people who act though the article makes no entity of them. */
  readonly agents: ReadonlySet<string>
  /** Verbs whose subject does what their object names (held talks). */
  readonly carriers: ReadonlySet<string>
  /** Verbs that do so only for words, meetings and aid (gave a promise, not: gave an attack). */
  readonly givings: ReadonlySet<string>
  /** Verbs whose object is done to their subject (faced an attack). */
  readonly receivers: ReadonlySet<string>
  /** Verbs and adjectives that say that what their subject names takes place (talks began). */
  readonly happenings: ReadonlySet<string>
  /** Verbs whose object is harmed by the act that is their subject (the bombing killed two). */
  readonly harms: ReadonlySet<string>
  /** Verbs with which somebody takes part in what a prepositional phrase names (entered into talks). */
  readonly participations: ReadonlySet<string>
  /** Verbs and adjectives for those whom an investigation concerns (embroiled in an inquiry). */
  readonly entangled: ReadonlySet<string>
  /** Verbs for what help is given to do. */
  readonly servings: ReadonlySet<string>
  /** Verbs for what force is used to do to people. */
  readonly dispersings: ReadonlySet<string>
  /** Sectors of people and bodies whose dealings with one another are no politics. */
  readonly privateSectors: ReadonlySet<string>
  /** Acts that name one deed in different words (attacked, the bombing). */
  readonly oneViolence: ReadonlySet<string>
  /** Types of acts that count whoever does them to whom. */
  readonly openTypes: ReadonlySet<string>
  /** Verbs with which somebody owns up to what he is responsible for (claimed responsibility for). */
  readonly ownings: ReadonlySet<string>
  /** Prepositions of what somebody takes part in. */
  readonly takings: ReadonlySet<string>
  /** Words before somebody who is nobody in particular (talks with any other party). */
  readonly unspecific: ReadonlySet<string>
  /** Verbs that say what a crowd has come against. */
  readonly againsts: ReadonlySet<string>
  /** Verbs that say what a crowd asks for. */
  readonly wants: ReadonlySet<string>
  /** Nouns for the end of somebody's office, against whom a crowd stands that asks for it. */
  readonly losses: ReadonlySet<string>
  /** Prepositions of the place where something happens. */
  readonly wheres: ReadonlySet<string>
  /** Nouns that count the acts after them (a series of attacks). */
  readonly rounds: ReadonlySet<string>
  /** Words before those who are not the ones told of so far (another village). */
  readonly further: ReadonlySet<string>
  /** Nouns for those of whom they only say that they are held (hostages). */
  readonly captives: ReadonlySet<string>
  /** Verbs for losing one's life (died in an attack). */
  readonly deaths: ReadonlySet<string>
  /** Adjectives for those whom an act has harmed (left four dead). */
  readonly hurts: ReadonlySet<string>
  /** Verbs of an act that takes lives (claimed four lives). */
  readonly tolls: ReadonlySet<string>
  /** Verbs with which somebody is in or under what a phrase names (remains in custody). */
  readonly stays: ReadonlySet<string>
  /** Verbs by which somebody keeps others from what they plot (foiled a plot to bomb). */
  readonly foils: ReadonlySet<string>
  /** Verbs whose subject is judged by others, well or ill (drew praise from). */
  readonly earnings: ReadonlySet<string>
  /** Nouns of sport, games and the stage, two of which make a sentence one of those. */
  readonly sports: ReadonlySet<string>
  /** Verbs by which people or things are sent or given to others (send troops, offer doctors). */
  readonly sendings: ReadonlySet<string>
  /** Nouns for operations in the course of which people are held, driven out or saved. */
  readonly operations: ReadonlySet<string>
  /** Verbs that say what a siege, a ban or a curfew does to people. */
  readonly confinings: ReadonlySet<string>
  /** Nouns for those of somebody's family and for his friends. */
  readonly kin: ReadonlySet<string>
  /** Acts that people are also put to by weather, illness, repairs and feasts. */
  readonly forced: ReadonlySet<string>
  /** Prepositions of what a deed is for or comes of. */
  readonly causes: ReadonlySet<string>
  /** Words that open the clause of what an act answers or of what is feared. */
  readonly openers: ReadonlySet<string>
  /** Verbs that say only that what follows was noticed or begun (were seen laying logs). */
  readonly noticings: ReadonlySet<string>
  /** Words that make a noun stand for what was told before. */
  readonly definites: ReadonlySet<string>
  /** Prepositions of those against whom an act goes. */
  readonly aims: ReadonlySet<string>
  /** Nouns for what a leader speaks and acts for. */
  readonly homelands: ReadonlySet<string>
  /** Words that go with a verb of keeping somebody away. */
  readonly apart: ReadonlySet<string>
  /** Acts that are done once to a group, however an article counts or describes it. */
  readonly once: ReadonlySet<string>
  /** Prepositions of what a protest is about. */
  readonly topics: ReadonlySet<string>
  /** Participles that say whose doing an act is (an Ormian-led strike). */
  readonly leadings: ReadonlySet<string>
  /** Nouns for what somebody means to do. */
  readonly plots: ReadonlySet<string>
  /** Prepositions of what is asked, agreed or refused. */
  readonly contents: ReadonlySet<string>
  /** Prepositions of the operation in or by which something is done. */
  readonly durings: ReadonlySet<string>
  /** Verbs for getting hold of somebody. */
  readonly reachings: ReadonlySet<string>
  /** Nouns for people in their private life, and for those whom they play, sing or travel with. */
  readonly laymen: ReadonlySet<string>
  /** Prepositions of a meeting or visit during or after which its party does something else. */
  readonly besides: ReadonlySet<string>
  /** Words for violence that are also said of criticism of somebody. */
  readonly harsh: ReadonlySet<string>
  /** Prepositions of what people quarrel about. */
  readonly disputed: ReadonlySet<string>
  /** Prepositions that make of an act a time. */
  readonly eras: ReadonlySet<string>
  /** Words before anybody of a kind. */
  readonly anybody: ReadonlySet<string>
  /** Adverbs that make of an act a habit. */
  readonly habits: ReadonlySet<string>
  /** Verbs that say who told it and not what holds. */
  readonly tellings: ReadonlySet<string>
  /** Verbs whose past is no other word than their present. */
  readonly unchanging: ReadonlySet<string>
  /** Prepositions of those whom a protest presses or accuses. */
  readonly pressings: ReadonlySet<string>
  /** Prepositions before what a protest is over. */
  readonly occasioned: ReadonlySet<string>
  /** Prepositions of a protest that lead to whoever is protested against even where he is only named. */
  readonly opposed: ReadonlySet<string>
  /** Prepositions of those who are defied. */
  readonly defyings: ReadonlySet<string>
  /** Prepositions for standing before a house. */
  readonly frontings: ReadonlySet<string>
  /** Prepositions by which a death comes of an act. */
  readonly deadly: ReadonlySet<string>
  /** Prepositions of the work or the part of it in which something happens. */
  readonly withins: ReadonlySet<string>
  /** Words for what nobody means to do. */
  readonly chance: ReadonlySet<string>
  /** Verbs for what bombs do by themselves. */
  readonly blasts: ReadonlySet<string>
  /** Words for bombs that were left behind. */
  readonly leftovers: ReadonlySet<string>
  /** Prepositions of phrases that parsers hang on the phrase before them (talks in Vienna with the envoy). */
  readonly drifting: ReadonlySet<string>
  /** Prepositions of what is agreed. */
  readonly terms: ReadonlySet<string>
  /** Pronouns for those who do something to themselves. */
  readonly oneself: ReadonlySet<string>
  /** Acts of a crowd that also takes to the streets for joy. */
  readonly streets: ReadonlySet<string>
  /** Words that open a question. */
  readonly questionWords: ReadonlySet<string>
  /** Verbs of getting away from somebody. */
  readonly escapings: ReadonlySet<string>
  /** Verbs that say whom a vehicle or a house has in it. */
  readonly insides: ReadonlySet<string>
  /** Prepositions of what an act is done to that a noun names. */
  readonly strikings: ReadonlySet<string>
  /** Prepositions of those to whom words and gifts go, the likelier first. */
  readonly addressings: ReadonlySet<string>
  /** Prepositions of the place all of which suffers an act. */
  readonly spreads: ReadonlySet<string>
  /** Nouns and verbs for attacks of words as well as of arms. */
  readonly onslaughts: ReadonlySet<string>
  /** Words that open the clause of what somebody waits for. */
  readonly waitings: ReadonlySet<string>
}
