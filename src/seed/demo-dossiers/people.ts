/** Acts in the name of an account of the demonstration, as a request of theirs would. */
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

export type Acting = { payload: Payload; user: TypedUser }

/** A request of its own each time: what it keeps (actor, transaction) belongs to one act. */
export const requestOf = ({ payload, user }: Acting): Promise<PayloadRequest> =>
  createLocalReq({ user }, payload)

const known = new WeakMap<Payload, Map<string, Acting>>()

/** @throws Error when the account is not there: it is planted before */
export const actingAs = async (payload: Payload, email: string): Promise<Acting> => {
  const people = known.get(payload) ?? new Map<string, Acting>()
  known.set(payload, people)
  const there = people.get(email)
  if (there) return there
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    // The seed looks for an account of its own making.
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new Error(`no account ${email}`)
  const acting: Acting = { payload, user: { ...user, collection: 'users' } }
  people.set(email, acting)
  return acting
}
