import type { AccessArgs, PayloadRequest, Where } from 'payload'

import { clock } from '#platform/clock.ts'

import { actorOf, type Actor } from './actor.ts'

const KEY = 'guichet.actor'

/** The actor of a request, worked out once. */
export const actorFrom = (req: PayloadRequest): Actor => {
  const known = req.context[KEY] as { user: unknown; actor: Actor } | undefined
  if (known && known.user === req.user) return known.actor
  const actor = actorOf(req.user, clock.now())
  req.context[KEY] = { user: req.user, actor }
  return actor
}

const REST_KEY = 'guichet.rest'

/** Notes that the request is answered by Payload's own REST, with the filter and the order that it brings. */
export const askedOverRest = (req: PayloadRequest): void => {
  req.context[REST_KEY] = true
}

export const isAskedOverRest = (req: PayloadRequest): boolean => req.context[REST_KEY] === true

/** A rule says yes, no, or which rows. */
export type Rule = (actor: Actor) => boolean | Where

/** Turns a rule into the access function that Payload calls. */
export const allowedBy =
  (rule: Rule) =>
  ({ req }: Pick<AccessArgs, 'req'>): boolean | Where =>
    rule(actorFrom(req))

export const nobody = (): false => false
