import type {
  Act,
  Commitment,
  Event,
  Figure,
  Point,
  Quotation,
  Relation,
  SegmentKind,
  Standing,
  Story,
  Stance
} from '../../record/index.js'

/** What each value of the record is called on a page; a value that is not known is shown as it is. */
export function wordFor(table: Readonly<Record<string, string>>, value: string): string {
  return table[value] ?? value
}

export const RELATIONS: Readonly<Record<Relation, string>> = {
  agree: 'agree',
  differ: 'differ',
  contradict: 'contradict',
  updated: 'updated',
  single: 'one outlet'
}

/** What a point rests on. Only `several` may be read as corroborated. */
export type Support = 'several' | 'one-source' | 'one-origin'

export const SUPPORTS: Readonly<Record<Support, string>> = {
  several: 'several sources',
  'one-source': 'one source',
  'one-origin': 'one origin'
}

export const STANCES: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  attributes: 'attributes',
  denies: 'denies',
  doubts: 'doubts',
  declines: 'declines to say',
  withdraws: 'takes it back'
}

export const STANDINGS: Readonly<Record<Standing, string>> = {
  named: 'named person',
  role: 'by office',
  body: 'body',
  document: 'document',
  media: 'media',
  anonymous: 'not named',
  unattributed: 'nobody named'
}

export const ACTS: Readonly<Record<Act, string>> = {
  say: 'says',
  confirm: 'confirms',
  deny: 'denies',
  admit: 'admits',
  claim: 'claims',
  accuse: 'accuses',
  criticise: 'criticises',
  praise: 'praises',
  warn: 'warns',
  threaten: 'threatens',
  commit: 'commits',
  announce: 'announces',
  request: 'requests',
  propose: 'proposes',
  estimate: 'estimates',
  'express-concern': 'voices concern',
  'decline-comment': 'declines to comment'
}

export const QUOTATIONS: Readonly<Record<Quotation, string>> = {
  direct: 'quoted',
  indirect: 'reported speech',
  mixed: 'partly quoted'
}

export const STATUSES: Readonly<Record<Event['status'] | Figure['status'], string>> = {
  occurred: 'occurred',
  ongoing: 'ongoing',
  planned: 'planned',
  conditional: 'conditional',
  possible: 'possible',
  denied: 'denied',
  current: 'current',
  past: 'past',
  prospective: 'expected'
}

export const COMMITMENTS: Readonly<Record<Commitment['kind'], string>> = {
  commit: 'promise',
  threaten: 'threat',
  plan: 'plan'
}

export const KINDS: Readonly<Record<Point['kind'], string>> = {
  statement: 'statement',
  event: 'event',
  figure: 'figure',
  commitment: 'commitment'
}

export const CLOCKS: Readonly<Record<Story['timeline'][number]['clock'], string>> = {
  event: 'event',
  statement: 'said',
  deadline: 'deadline'
}

/** Where a finding stands, where that is not the report itself. */
export const PLACES: Readonly<Partial<Record<SegmentKind, string>>> = {
  caption: 'caption only',
  headline: 'headline only',
  standfirst: 'standfirst only',
  correction: 'in a correction',
  embed: 'in an embedded post',
  promo: 'in a promotion',
  furniture: 'in page furniture'
}
