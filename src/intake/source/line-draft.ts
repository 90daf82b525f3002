import { z } from 'zod'
import { OnrecordError } from '../../record/index.js'
import { authorNames } from '../author-names.js'
import { unixLines } from '../bytes/decode-bytes.js'
import { bareDraft, type Draft } from '../draft.js'
import { isoDate } from '../iso-date.js'

const words = z.string().nullish()

const lineForm = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  url: words,
  outlet: words,
  publisher: words,
  published: words,
  updated: words,
  headline: words,
  standfirst: words,
  authors: z.union([z.array(z.string()), z.string()]).nullish(),
  language: words,
  text: z.string()
})

/** Where a line stands: the file as its origin names it, and the line number from 1. */
export interface LinePlace {
  readonly file: string
  readonly number: number
}

/**
 * The draft of one line of JSONL. Its origin is `FILE#ID`, with the line number where the line has no id.
 * @throws OnrecordError `input-malformed`, naming FILE:LINE.
 */
export function lineDraft(line: string, place: LinePlace): Draft {
  const input = `${place.file}:${String(place.number)}`
  const advice = 'each line is one JSON object with at least a "text"'
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : String(error)
    throw new OnrecordError('input-malformed', `is not JSON: ${why}`, { input, advice })
  }
  const parsed = lineForm.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue === undefined || issue.path.length === 0 ? 'it' : `"${issue.path.join('.')}"`
    throw new OnrecordError('input-malformed', `is no article: ${where}: ${issue?.message ?? 'wrong form'}`, {
      input,
      advice
    })
  }
  const { data } = parsed
  return {
    ...bareDraft(`${place.file}#${String(data.id ?? place.number)}`, unixLines(data.text)),
    url: stated(data.url),
    outlet: stated(data.outlet) ?? stated(data.publisher),
    headline: stated(data.headline),
    standfirst: stated(data.standfirst),
    authors: authorsOf(data.authors),
    published: isoDate(stated(data.published)),
    updated: isoDate(stated(data.updated)),
    language: stated(data.language)
  }
}

function stated(value: string | null | undefined): string | null {
  const bare = value?.trim() ?? ''
  return bare === '' ? null : bare
}

/** Authors as given apart: a list is kept but for what is no name; one string is a byline. */
function authorsOf(value: readonly string[] | string | null | undefined): string[] {
  if (typeof value === 'string') return authorNames(value)
  return (value ?? []).map(author => author.trim()).filter(author => author !== '')
}
