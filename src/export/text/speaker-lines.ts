import type { Speaker } from '../../story/said/spoken.js'
import { actorWords } from '../view/actor-words.js'
import { joined } from '../view/chain.js'
import { counted } from '../view/point-view.js'
import { shortened } from '../view/safe-cut.js'
import { sheetOf } from './sheet.js'

const NAME = 60
const OUTLETS = 3

/** Those whom a name may mean, one after the other: what each is, how much it says and where, and the id that means it alone. */
export function speakerLines(speakers: readonly Speaker[]): string {
  const sheet = sheetOf({ colour: false })
  return speakers
    .flatMap(({ actor, statements, articles, outlets }) => {
      const more = outlets.length > OUTLETS ? [`${String(outlets.length - OUTLETS)} more`] : []
      const where = joined([...outlets.slice(0, OUTLETS), ...more])
      const said = `${counted(statements, 'statement')} in ${counted(articles, 'report')} by ${where}`
      return [
        ...sheet.line(`${shortened(actor.name, NAME)} · ${actorWords(actor)}`, 2),
        ...sheet.line(`${actor.id} · ${statements === 0 ? 'says nothing here' : said}`, 4)
      ]
    })
    .map(line => `${line}\n`)
    .join('')
}
