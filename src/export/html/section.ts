import { type Html, markup, type Part } from './markup.js'
import { heading } from './parts.js'
import { type Alone, isShown } from '../view/alone.js'
import type { StoryView } from '../view/story-view.js'

/** A part of the dossier of one story; `count` stands beside its title in the table of contents. */
export interface Section {
  readonly key: string
  readonly title: string
  readonly count: (view: StoryView) => number | null
  /** Null where the story has nothing for it; `empty` then says so. */
  readonly body: (view: StoryView, level: number) => Html | null
  readonly empty: string
  /** One sentence on what the section holds. */
  readonly lead: string
  readonly alone?: Alone
}

/** Sections of a story's dossier that are shown: one report alone has none to be compared with. */
export function shownSections(sections: readonly Section[], view: StoryView): Section[] {
  return sections.filter(section => isShown(section.alone, view, () => section.count(view) === 0))
}

export function renderSection(section: Section, view: StoryView, level: number): Html {
  const id = `${view.prefix}${section.key}`
  const count = section.count(view)
  const body: Part = section.body(view, level + 1) ?? markup`<p class="empty">${section.empty}</p>`
  const number = count === null || count === 0 ? null : markup` <span class="count">${count}</span>`
  const title = heading(level, `${id}-title`, markup`${section.title}${number}`)
  const lead = section.lead === '' ? null : markup`<p class="lead">${section.lead}</p>`
  return markup`<section id="${id}" class="part part-${section.key}" aria-labelledby="${id}-title">${title}${lead}${body}</section>
`
}
