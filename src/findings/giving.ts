/** Verbs of two objects, one of which stays behind them in the passive (refugees granted asylum). */
export const GIVING: ReadonlySet<string> = new Set([
  'award',
  'deny',
  'forgive',
  'give',
  'grant',
  'hand',
  'lend',
  'offer',
  'pay',
  'promise',
  'refuse',
  'sell',
  'send'
])
