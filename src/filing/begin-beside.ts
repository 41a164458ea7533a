import type { PayloadRequest } from 'payload'

import { rolesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import type { OpenRevision } from '#editions/revisions.ts'
import { begin } from '#workflows/fire/begin.ts'

import type { Dossier } from '../payload-types.ts'
import { placeOf, relationId } from './dossier.ts'

type Process = Parameters<typeof begin>[1]

/**
 * Begins a process beside a dossier (an opinion, a correction, an appeal…), in the transaction of `req`:
 * its row bears what it belongs to, and its journal is read by those who read the dossier.
 * @param data the columns of its own
 * @returns the id of the row
 */
export const beginBeside = (
  req: PayloadRequest,
  { dossier, revision, now }: { dossier: Dossier; revision: OpenRevision; now: Date },
  process: Process,
  data: Record<string, unknown>,
): Promise<string> => {
  const structure = relationId(dossier.structure)
  const { region } = dossier
  return begin(req, process, {
    data: { dossier: dossier.id, structure, region, ...data },
    belonging: { structure, region, filed: true },
    rules: revision.sha256,
    actor: req.user,
    roles: rolesOver(actorFrom(req), placeOf(dossier)),
    now,
  })
}
