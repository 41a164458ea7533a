import { z } from 'zod'
import type { AnswerPath } from '../answers.ts'

/** Greatest JSON of one value: a long text at its longest, with room for its escapes. */
const largestJson = 200_000

const segment = '[A-Za-z0-9][A-Za-z0-9_-]{0,79}'
const pathPattern = new RegExp(`^${segment}(/${segment}){0,2}$`)

const json = z
  .unknown()
  .refine((value) => (JSON.stringify(value) ?? 'null').length <= largestJson, {
    error: 'too_large',
  })

/**
 * One change made by one person. `base` is what the answer was when they changed it, as the server last
 * told it; the same `opId` is sent again until it is acknowledged. Bound the body before parsing it.
 *
 * Paths: `field`; `table/row` to add a row or move it (`value: {order, cells?}`) or to delete it
 * (`value: null`, `base` being the whole row); `table/row/column`. A budget is a table whose fixed lines
 * exist from the start: `budget/charges-641/amount`.
 */
export const operationSchema = z.strictObject({
  opId: z.uuid(),
  path: z.string().max(250).regex(pathPattern),
  base: json.optional(),
  value: json.optional(),
})

export type Operation = { opId: string; path: AnswerPath; base?: unknown; value?: unknown }
