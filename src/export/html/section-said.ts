import { findingLine } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { bullets, folded, heading } from './parts.js'
import { detailBadges } from './point-card.js'
import type { Section } from './section.js'
import { counted } from '../view/point-view.js'
import type { SaidGroup } from '../view/said-view.js'
import type { Line } from '../view/line.js'
import { STANDINGS, wordFor } from '../view/words.js'
import type { StoryView } from '../view/story-view.js'

const SHOWN = 5
/** Speakers that show before the rest folds away. */
const SPEAKERS = 15

function actorDetail({ actor, lines, outlets }: SaidGroup): Html {
  const facts = [actor?.type, actor?.country, actor?.sector].filter(fact => fact !== undefined && fact !== null)
  const also = (actor?.aliases ?? []).filter(alias => alias !== actor?.name)
  const aliases = also.length === 0 ? null : markup` · also <bdi>${also.slice(0, 4).join(', ')}</bdi>`
  return markup`<p class="actor-detail">${facts.join(' · ')}${facts.length === 0 ? '' : ' · '}${counted(lines.length, 'statement')} in ${counted(outlets, 'outlet')}${aliases}</p>`
}

function saidLine(view: StoryView, line: Line): Html {
  const points = view.pointsOf(line).filter(({ point }) => point.relation !== 'single')
  const links = points.map(
    ({ id, point }) =>
      markup` <a class="badge rel rel-${point.relation}" href="#${id}">${counted(new Set(point.reports.map(({ article }) => article)).size, 'report')}</a>`
  )
  return findingLine(view, line, [detailBadges(line), standingOf(line), links])
}

/** By name, by office, not named …: the head of the group says who, not how the report has it. */
function standingOf({ found }: Line): Html | null {
  return found.kind === 'statement'
    ? markup`<span class="detail">${wordFor(STANDINGS, found.finding.standing)}</span>`
    : null
}

function speaker(view: StoryView, group: SaidGroup, level: number): Html {
  const lines = group.lines.map(line => saidLine(view, line))
  return markup`<article class="speaker">${heading(level, null, markup`<bdi>${group.name}</bdi>`)}${actorDetail(group)}${folded(lines, SHOWN, 'statements', bullets)}</article>
`
}

export const saidSection: Section = {
  key: 'said',
  title: 'Who said what',
  lead: 'By speaker, the newest statement first.',
  empty: 'No statement was found in these reports.',
  count: view => view.index.lines.filter(({ found }) => found.kind === 'statement').length,
  body: (view, level) => {
    if (view.said.length === 0) return null
    return folded(
      view.said.map(group => speaker(view, group, level)),
      SPEAKERS,
      'speakers',
      part => markup`${part}`
    )
  }
}
