/** Readings to stories: clustering, actors, lineage, points and what later reports changed. */
export { buildStories } from './build-stories.js'
export type { Change, ChangeKind } from './changes/change.js'
export { whatChanged } from './changes/what-changed.js'
export type { Embed, StoryOptions } from './story-options.js'
