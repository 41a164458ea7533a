import type { Field, FieldAccess, FieldHook } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readsDecisions } from '#access/rules/dossiers.ts'
import { toldState } from '#access/told-state.ts'

import { filterByServices } from './for-services.ts'

const readOrFiltered: FieldAccess = (asked) => asked.doc !== undefined || filterByServices(asked)

/**
 * The platform’s own readings, which no right limits, see the state as it is. Lists asked over REST say
 * nothing of rights rather than that they hold.
 */
const asTold: FieldHook = ({ value, req, overrideAccess, siblingData }) =>
  !overrideAccess && typeof value === 'string' && !readsDecisions(actorFrom(req), siblingData)
    ? toldState(value)
    : value

/** Written by `fire` alone; a structure reads of it what it was told. */
export const stateField: Field = {
  name: 'state',
  type: 'text',
  required: true,
  index: true,
  access: { read: readOrFiltered },
  hooks: { afterRead: [asTold] },
}
