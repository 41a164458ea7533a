import type { DocumentRequest } from '#forms/definition.ts'

type Row = { id?: unknown; required?: unknown; indispensable?: unknown } & Record<string, unknown>

/** Payload gives `null` where nothing was typed: a sealed edition says nothing instead. */
export const given = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => name !== 'id' && value !== null && value !== undefined && value !== '',
    ),
  )

/** The document requests that stored rows say: what is neither always asked nor on a condition may be left out. */
export const documentRequestsOf = (rows: unknown): DocumentRequest[] =>
  (Array.isArray(rows) ? (rows as Row[]) : []).map((row) => {
    const { required, indispensable, ...rest } = given(row)
    return {
      ...rest,
      ...(required === true ? { required: true } : rest.requiredIf ? {} : { required: false }),
      ...(indispensable === true ? { indispensable: true } : {}),
    } as DocumentRequest
  })
