/** Ties the table of gracious appeals to its rows: what its guards read, what each event writes. */
import type { PayloadRequest } from 'payload'

import { isConventioned } from '#decisions/facts.ts'
import { decisionRow } from '#decisions/rows.ts'
import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { readRevision } from '#editions/revisions.ts'
import { Refused } from '#platform/errors.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import type { AppealFacts, AppealState } from '#workflows/appeal/facts.ts'
import { appealWorkflow, type AppealEvent } from '#workflows/appeal/table.ts'
import { fireWithin, type Act, type Loaded, type Process } from '#workflows/fire/fire.ts'

import type { Appeal, Dossier } from '../payload-types.ts'

type AppealAct = Act<AppealEvent, object>

const ANSWERS: ReadonlySet<AppealEvent> = new Set<AppealEvent>(['grant', 'dismiss'])

/** States that a decision leaves and that an appeal may contest, with what reopens the dossier from each. */
const REOPENED_BY: Readonly<Partial<Record<string, DossierEvent>>> = {
  refused: 'reconsiderRefusal',
  accepted: 'reconsiderGrant',
}

/** Decided anew since, the dossier is not where the decision appealed against left it. */
const stands = async (req: PayloadRequest, appeal: Appeal, dossier: Dossier): Promise<boolean> =>
  dossier.state in REOPENED_BY && (await decisionRow(req, dossier))?.id === appeal.decision

const loadAppeal = async (
  req: PayloadRequest,
  id: string,
  { user, now, reason, event }: AppealAct,
): Promise<Loaded<AppealState, AppealFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const appeal: Appeal = await req.payload.findByID({ collection: 'appeals', id, depth: 0, req })
  const dossier: Dossier = await req.payload.findByID({
    collection: 'dossiers',
    id: relationId(appeal.dossier),
    depth: 0,
    req,
  })
  const { sha256 } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  return {
    facts: {
      state: appeal.state as AppealState,
      roles: user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system'],
      now,
      act: reason ? { reason } : {},
      silenceAt: new Date(appeal.dueAt),
      decisionStands: await stands(req, appeal, dossier),
      conventioned: await isConventioned(req, dossier.id),
    },
    sequence: appeal.sequence,
    belonging: { structure: relationId(appeal.structure), region: dossier.region, filed: true },
    rules: sha256,
    changes: ANSWERS.has(event) ? { answer: reason ?? null, answeredAt: now.toISOString() } : {},
    effectData: { dossier: dossier.id, appeal: id, reason: reason ?? null },
  }
}

/** The dossier goes back to its committee, in the act that grants the appeal. */
const reopen = async (
  req: PayloadRequest,
  id: string,
  { user, now, reason }: AppealAct,
): Promise<void> => {
  const appeal: Appeal = await req.payload.findByID({ collection: 'appeals', id, depth: 0, req })
  const dossier = relationId(appeal.dossier)
  const { state }: Dossier = await req.payload.findByID({
    collection: 'dossiers',
    id: dossier,
    depth: 0,
    req,
  })
  const event = REOPENED_BY[state]
  if (!event) throw new Refused('refus.recours_sans_objet')
  await fireWithin(req, dossierProcess, dossier, {
    event,
    user,
    now,
    ...(reason ? { reason } : {}),
    input: { arrivedAt: now },
  })
}

/** A gracious appeal against a refusal or a partial grant. The sweep fires `lapse` as nobody. */
export const appealProcess: Process<AppealState, AppealEvent, AppealFacts, object> = {
  workflow: appealWorkflow,
  collection: 'appeals',
  load: loadAppeal,
  alongside: async (req, id, _loaded, act) => {
    if (act.event === 'grant') await reopen(req, id, act)
  },
}
