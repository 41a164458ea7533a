import type { FieldAccess } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readsDecisions } from '#access/rules/dossiers.ts'

/** Whose turn it is, who was consulted, who is in charge: what the services arrange among themselves. */
export const readByServices: FieldAccess = ({ req }) => readsDecisions(actorFrom(req))

/** A structure reads the date by which it must answer, not that of an opinion. */
export const readWhileCorrecting: FieldAccess = ({ req, doc }) =>
  doc?.['state'] === 'correction' || readsDecisions(actorFrom(req))
