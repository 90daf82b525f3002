import type { Article } from '../../record/index.js'
import { originName, type Origins } from './origins.js'

/** Words by which an article speaks of its own outlet: `this newspaper`, or the last word of its name (the Courier). */
export function ownForms(article: Article, origins: Origins): [string, string][] {
  if (article.outlet === null) return []
  const own = originName(origins, article.outlet)
  const last = own.split(' ').at(-1) ?? ''
  const short = own.includes(' ') ? [`The ${last}`, `the ${last}`] : []
  return [...short, ...origins.own].map(form => [form, own])
}

/** Whether a name is the article's own outlet: one of its forms or the last word of its name. */
export function ownNames(article: Article, origins: Origins): (form: string, root: string) => boolean {
  if (article.outlet === null) return () => false
  const own = originName(origins, article.outlet)
  const last = own.split(' ').at(-1) ?? ''
  return (form, root) => root === own || (own.includes(' ') && form.replace(/^the /iu, '') === last)
}
