/** The account of a session, when Payload says that there is none: it may not have been able to look. */
import type { Payload, PayloadRequest, TypedUser } from 'payload'

const SESSION = /(?:^|;\s*)payload-token=/

const bearsSession = (headers: Headers): boolean =>
  SESSION.test(headers.get('cookie') ?? '') || headers.has('authorization')

/**
 * The account that Payload did not find: it takes a database that does not answer for a session that is over,
 * and swallows the reason. Before a person is told to sign in again, the database is asked whether it
 * answers, and the session once more.
 * @throws what the database throws
 */
export const accountOf = async (payload: Payload, headers: Headers): Promise<TypedUser | null> => {
  await payload.db.findOne({ collection: 'users', where: { id: { equals: '' } } })
  return (await payload.auth({ headers })).user
}

/**
 * The same for a request that Payload looked at already: its account is written on it.
 * @throws what the database throws
 */
export const recognise = async (req: PayloadRequest): Promise<void> => {
  if (!req.user && bearsSession(req.headers)) req.user = await accountOf(req.payload, req.headers)
}
