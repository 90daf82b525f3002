import { z } from 'zod'

const name = z.string().min(1)
const note = z.string().optional()
const pin = z.strictObject({ pin: name, to: name, note })
const together = z.strictObject({ together: z.tuple([name, name]).rest(name), note })
const apart = z.strictObject({ apart: z.tuple([name, name]), note })

/**
 * What a reader decided about the stories; articles are named by id or origin. `pin`: this one article belongs to the story that holds the article
 * `to`, and to no other unless it is pinned there too. `together`: the stories that hold these articles are one. `apart`: the two are in two stories,
 * and what else their story holds goes to the one that it is more like. `note`: the reader's own words, passed on as they are.
 */
export const decision = z.union([pin, together, apart])
export type Decision = z.infer<typeof decision>
