import type { Article } from './article.js'

/** An English article of which only the text is known; all of it is body. `id` also stands for its origin. */
export function plainArticle(id: string, text: string): Article {
  return {
    id,
    origin: id,
    url: null,
    outlet: null,
    headline: null,
    standfirst: null,
    authors: [],
    agencies: [],
    published: null,
    updated: null,
    revisionOf: null,
    language: 'en',
    status: 'read',
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }]
  }
}
