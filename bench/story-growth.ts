import { buildStories } from '../src/story/index.js'
import { reportOfOneStory } from './stories/one-story.js'
import { markdownTable, whole } from './table.js'

/** What it costs to tell one story of so many reports, already read. */
export interface StoryGrowth {
  readonly reports: number
  readonly points: number
  /** Of the processor, for grouping and telling together. */
  readonly seconds: number
  /** Most memory that the process has had so far; sizes run in rising order. */
  readonly megabytes: number
}

const SIZES = [1000, 2000, 10_000]

/** Tells one long synthetic story at several sizes, each from the beginning. No model is needed. */
export async function run(sizes: readonly number[] = SIZES): Promise<StoryGrowth[]> {
  const grown: StoryGrowth[] = []
  for (const size of sizes) {
    const reports = Array.from({ length: size }, (_, i) => reportOfOneStory(i))
    const since = process.cpuUsage()
    const stories = await buildStories(reports, { embed: null })
    const { user, system } = process.cpuUsage(since)
    grown.push({
      reports: size,
      points: stories.reduce((sum, { points }) => sum + points.length, 0),
      seconds: (user + system) / 1e6,
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024)
    })
  }
  return grown
}

/** The costs as Markdown. */
export function table({ scores }: { readonly scores: readonly StoryGrowth[] }): string {
  const rows = scores.map(({ reports, points, seconds, megabytes }) => [
    whole(reports),
    whole(points),
    seconds.toFixed(1),
    ((seconds * 1000) / reports).toFixed(1),
    whole(megabytes)
  ])
  return markdownTable(['reports', 'points', 'seconds', 'ms a report', 'megabytes'], rows)
}
