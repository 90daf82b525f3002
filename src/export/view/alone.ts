import type { StoryView } from './story-view.js'

/** Whether a section that compares reports is there where a story has one only: never, or where it holds something. */
export type Alone = 'never' | 'filled'

/** Whether a section is shown; `isEmpty` is asked only where that decides. */
export function isShown(alone: Alone | undefined, { index }: StoryView, isEmpty: () => boolean): boolean {
  if (alone === undefined || index.reports.length > 1) return true
  return alone === 'filled' && !isEmpty()
}
