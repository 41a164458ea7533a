import type { Field, FieldAccess, FieldHook } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readsDecisions } from '#access/rules/dossiers.ts'
import { toldState } from '#access/told-state.ts'

/** Without a row it is a filter or a sort that is asked: it would tell what the value does not. */
const readOrFiltered: FieldAccess = ({ req, doc }) =>
  doc !== undefined || readsDecisions(actorFrom(req))

/**
 * The platform's own readings, which no right limits, see the state as it is. Lists asked over REST say
 * nothing of it rather than false.
 */
const asTold: FieldHook = ({ value, req, overrideAccess }) =>
  !overrideAccess && typeof value === 'string' && !readsDecisions(actorFrom(req))
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
