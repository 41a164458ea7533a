import { z } from 'zod'

/** Identifiers that clients give to rows (a UUID serves) and those of the fixed lines of a budget. */
export const rowIdPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/

export const rowIdSchema = z.string().regex(rowIdPattern)
