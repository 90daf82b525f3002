import { authorNames } from '../author-names.js'
import { bareDraft, type Draft } from '../draft.js'
import { isoDate } from '../iso-date.js'
import { frontMatter } from './front-matter.js'

/** The draft of a plain text, with what its front matter states. */
export function textDraft(origin: string, text: string): Draft {
  const { values, rest } = frontMatter(text)
  const value = (...keys: string[]): string | null => {
    for (const key of keys) if ((values.get(key) ?? '') !== '') return values.get(key) ?? null
    return null
  }
  return {
    ...bareDraft(origin, rest),
    url: value('url', 'link', 'canonical'),
    outlet: value('outlet', 'publisher', 'source', 'site'),
    headline: value('headline', 'title'),
    standfirst: value('standfirst', 'description', 'subtitle'),
    authors: authorNames(value('authors', 'author', 'byline') ?? ''),
    published: isoDate(value('published', 'date')),
    updated: isoDate(value('updated', 'modified')),
    language: value('language', 'lang')
  }
}
