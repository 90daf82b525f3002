import type { Decided, Story } from '../../record/index.js'
import { joined } from './chain.js'
import type { StoryIndex } from './index-of-story.js'

/** What a reader decided about a story, one line each: `A reader kept R1 and R4 together: one company.` */
export function decidedWords(story: Story, index: StoryIndex): string[] {
  return (story.decided ?? []).map(one => {
    const note = one.note === null ? '' : `: ${one.note}`
    return `A reader ${deedOf(one, index)}${note}`
  })
}

function deedOf({ kind, articles }: Decided, index: StoryIndex): string {
  const names = articles.map(id => nameOf(index, id))
  if (kind === 'pin') return `put ${names[0] ?? ''} into the story of ${names[1] ?? ''}`
  return `kept ${joined(names)} ${kind === 'together' ? 'together' : 'apart'}`
}

/** The number of a report of this story; the id of an article of another. */
function nameOf(index: StoryIndex, id: string): string {
  const report = index.reportOf(id)
  return report === null ? id : `R${String(report.number)}`
}
