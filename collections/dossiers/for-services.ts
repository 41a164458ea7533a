import type { FieldAccess } from 'payload'

import { actorFrom, isAskedOverRest } from '#access/request.ts'
import { findsByDecision, readsDecisions } from '#access/rules/dossiers.ts'

/** Without a row it is a filter or a sort that is asked: it would tell what the value does not. */
export const filterByServices: FieldAccess = ({ req }) =>
  findsByDecision(actorFrom(req), isAskedOverRest(req))

/** Whose turn it is, who was consulted, who is in charge: what the services arrange among themselves. */
export const readByServices: FieldAccess = (asked) =>
  asked.doc ? readsDecisions(actorFrom(asked.req), asked.doc) : filterByServices(asked)

/** A structure reads the date by which it must answer, not that of an opinion. */
export const readWhileCorrecting: FieldAccess = (asked) =>
  asked.doc?.['state'] === 'correction' || readByServices(asked)
