import { z } from 'zod'

/**
 * Identifiers that clients give to rows (a UUID serves) and those of the fixed lines of a budget. They
 * are steps of JSON paths in both databases, hence no dot; a digit or a hyphen keeps them apart from the
 * properties that every object has (`constructor`).
 */
export const rowIdPattern = /^(?=.*[0-9-])[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/

export const rowIdSchema = z.string().regex(rowIdPattern)
