import { randomUUID } from 'node:crypto'

import type { AfterErrorHook, PayloadRequest } from 'payload'

import { databaseFault, faultCode } from '#platform/database/failure.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

const INTERNAL = 500

type Thrown = { status?: unknown; name?: unknown; data?: unknown; hasErrorLabel?: unknown }

const statusOf = ({ status }: Thrown): number => (typeof status === 'number' ? status : INTERNAL)

/** MongoDB lets one of two writers of a row through: the other was not at fault, nor are we. */
const wasOvertaken = (error: Thrown): boolean =>
  typeof error.hasErrorLabel === 'function' &&
  error.hasErrorLabel.call(error, 'TransientTransactionError') === true

/** What cannot be read: a path whose `%` means nothing, a JSON that is none. */
const isUnreadable = (error: Error): boolean =>
  error instanceof SyntaxError ||
  error instanceof URIError ||
  error.message === 'Invalid JSON' ||
  error.message.startsWith('Failed to decode param')

/** A value that the database could not take as the column's: MongoDB says so instead of finding nothing. */
const isMiscast = ({ name }: Thrown): boolean => name === 'CastError'

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'refus.connexion',
  403: 'refus.role',
  404: 'refus.introuvable',
  409: 'refus.conflit',
  413: 'refus.trop_grand',
}

const codeOf = (error: Error & Thrown, signedIn: boolean): string => {
  if (databaseFault(error)) return 'panne.interne'
  if (wasOvertaken(error)) return 'refus.conflit'
  if (isUnreadable(error)) return 'refus.json'
  if (isMiscast(error)) return 'refus.corps'
  const status = statusOf(error)
  if (status === 403 && !signedIn) return 'refus.connexion'
  if (status >= INTERNAL) return 'panne.interne'
  return BY_STATUS[status] ?? 'refus.corps'
}

type Field = { field: string; message: string }

/** The fields that Payload names, by their path in the form. */
const fieldsOf = ({ data }: Thrown): Field[] => {
  const errors: unknown =
    typeof data === 'object' && data !== null && 'errors' in data && data.errors
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: { path?: unknown; message?: unknown }) =>
    typeof error.path === 'string'
      ? [{ field: error.path, message: typeof error.message === 'string' ? error.message : '' }]
      : [],
  )
}

/** A fault of ours is logged under the number that the answer gives. */
const faultOf = (error: Error, asked: Partial<PayloadRequest> | undefined): Refused => {
  const requestId = asked?.headers?.get('x-request-id') ?? randomUUID()
  log.error('request.failed', error, { requestId, path: asked?.pathname })
  return new Refused(faultCode(error), { requestId })
}

/** An error of Payload as one of ours. */
const refusedOf = (error: Error, asked: Partial<PayloadRequest> | undefined): Refused => {
  if (error instanceof Refused) return error
  const code = codeOf(error, Boolean(asked?.user))
  if (code === 'panne.interne') return faultOf(error, asked)
  const fields = fieldsOf(error)
  return new Refused(code, fields.length > 0 ? { fields } : {})
}

/** Both shapes in one answer: ours for people and scripts, Payload's for its admin. */
export const bothShapes = (refused: Refused): Record<string, unknown> => ({
  error: refused.toJSON(),
  errors: [{ message: `${refused.sentence} ${refused.remedy}` }],
})

/**
 * Where Payload's admin finds the fields to mark. Payload itself names them only to an error of its own
 * copy of the class, and a built site holds several.
 */
const markedFields = (error: Error) => {
  const fields = fieldsOf(error)
  if (fields.length === 0) return {}
  const errors = fields.map(({ field, message }) => ({ path: field, message }))
  return { errors: [{ name: error.name, message: error.message, data: { errors } }] }
}

/**
 * Every error of Payload's REST is said as ours are: code, French sentence, remedy. What Payload adds for
 * its admin stays beside it.
 */
export const frenchErrors: AfterErrorHook = ({ error, req, result }) => {
  const asked: Partial<PayloadRequest> | undefined = req
  const refused = refusedOf(error, asked)
  const own = refused.code === 'refus.corps' ? statusOf(error) : refused.status
  return {
    // What bears no status of its own was refused by us all the same.
    status: own === INTERNAL ? refused.status : own,
    response: { ...bothShapes(refused), ...result, ...markedFields(error) },
  }
}
