import { z } from 'zod'
import { reading } from './reading.js'
import { story } from './story.js'

/** The contract as JSON Schema 2020-12, by the name of its file in `schema/`. */
export function jsonSchemas(): Record<string, unknown> {
  const of = (title: string, schema: z.ZodType) => ({ title, ...z.toJSONSchema(schema, { io: 'input' }) })
  return { 'reading.json': of('onrecord/reading@1', reading), 'story.json': of('onrecord/story@1', story) }
}
