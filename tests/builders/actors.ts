import { actorOf, type Actor } from '#access/actor.ts'
import type { Membership } from '#access/memberships.ts'

/** An instant at which memberships are judged. */
const TODAY = new Date('2025-06-10T08:00:00.000Z')

/** The actor of an account with these memberships. */
export const buildActor = (...memberships: readonly Membership[]): Actor =>
  actorOf({ id: 'somebody', memberships }, TODAY)
