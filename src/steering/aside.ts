/** Dossiers from which a person stands aside (R032, R079): figures that it reads say nothing of them. */
import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { dossiersAside } from '#access/stands-aside.ts'
import { departmentsIn } from '#filing/projection.ts'
import { relationId } from '#filing/dossier.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Dossier } from '../payload-types.ts'
import type { Span, Tally } from './tallies.ts'

const MOST = 2000

const SHOWN = {
  call: true,
  region: true,
  state: true,
  places: true,
  filedAt: true,
  asked: true,
  etp: true,
  granted: true,
  grantedEtp: true,
  engaged: true,
} as const
type Row = Pick<Dossier, keyof typeof SHOWN>

const amount = (value: number | null | undefined): number => value ?? 0
const off = (value: number | null | undefined): number => -amount(value)

const isWithin = ({ filedAt }: Row, { from, before }: Span): boolean => {
  const at = Date.parse(filedAt ?? '')
  return from.getTime() <= at && at < before.getTime()
}

/** The tally of one dossier, below zero. */
const takenOff = (row: Row, spans: readonly Span[]): Tally => ({
  call: relationId(row.call),
  region: row.region,
  state: row.state as DossierState,
  departments: departmentsIn(row.places ?? null),
  dossiers: -1,
  asked: off(row.asked),
  etp: off(row.etp),
  granted: off(row.granted),
  grantedEtp: off(row.grantedEtp),
  notEngaged: amount(row.engaged) > 0 ? 0 : off(row.granted),
  engaged: off(row.engaged),
  spans: spans.map((span) => (isWithin(row, span) ? -1 : 0)),
})

/**
 * What to add to the tallies of these calls so that they leave out the dossiers from which the person
 * stands aside, one tally each.
 */
export const asideTallies = async (
  req: PayloadRequest,
  { calls, spans }: { calls: readonly string[]; spans: readonly Span[] },
): Promise<Tally[]> => {
  const aside = dossiersAside(actorFrom(req))
  if (aside === null) return []
  const { docs } = await req.payload.db.find<Row>({
    collection: 'dossiers',
    where: { and: [{ call: { in: [...calls] } }, { filedAt: { exists: true } }, aside] },
    select: SHOWN,
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.map((row) => takenOff(row, spans))
}
