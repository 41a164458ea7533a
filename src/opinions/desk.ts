/** What the desk of a dossier sees of its opinions: those asked, and those to ask. */
import type { PayloadRequest } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { nationalOpinionOn, type NationalOpinion } from '#committees/national.ts'
import { localDateOf } from '#editions/calendar.ts'
import type { DeskDossier } from '#instruction/dossier/read.ts'
import { addWorkingDays } from '#platform/working-days.ts'
import { allowed, type Allowance } from '#workflows/engine.ts'
import type { OpinionState } from '#workflows/opinion/facts.ts'
import { opinionWorkflow, type OpinionEvent } from '#workflows/opinion/table.ts'

import type { Opinion } from '../payload-types.ts'
import { addresseeName, audienceOf } from './addressees.ts'
import { addresseesNow } from './ask.ts'
import { givenVersions, type GivenVersion } from './given-versions.ts'
import { heldBy, holdersFor } from './holders.ts'
import { issuedSheets, type Issued } from './issued-sheet.ts'
import { sirenOf, type Audience } from './opinion.ts'
import { opinionFacts } from './process.ts'
import { sectionsOffered, type Sections } from './sections.ts'

/** Proposed to those who are asked; the desk chooses. */
const PROPOSED_WORKING_DAYS = 15
const MOST = 200

export type AskedOpinion = {
  opinion: Opinion
  name: string
  versions: readonly GivenVersion[]
  acts: readonly Allowance<OpinionState, OpinionEvent>[]
}

export type ToAsk = { addressee: string; name: string; audience: Audience; held: boolean }

export type OpinionDesk = {
  asked: readonly AskedOpinion[]
  toAsk: readonly ToAsk[]
  /** Of the national committee rather than of the région. */
  national: boolean
  /** What the last session of the national committee said (R069); null when none did. */
  session: NationalOpinion | null
  sections: Sections
  /** Local dates. */
  proposedDueOn: string
  today: string
}

const opinionsAsked = async (req: PayloadRequest, dossier: string): Promise<Opinion[]> => {
  const { docs } = await req.payload.find({
    collection: 'opinions',
    where: { dossier: { equals: dossier } },
    sort: 'addressee',
    limit: MOST,
    pagination: false,
    ...underRightsOf(req),
  })
  return docs
}

const askedOf = (
  { user }: PayloadRequest,
  { dossier, now }: DeskDossier,
  { opinion, isIssued }: { opinion: Opinion; isIssued: Issued },
): AskedOpinion => ({
  opinion,
  name: addresseeName(opinion.addressee),
  versions: givenVersions(opinion, isIssued),
  acts: allowed(
    opinionWorkflow,
    opinionFacts(opinion, dossier, {
      user,
      now,
      act: null,
      answer: { missing: 0, reasoned: true },
    }),
  ),
})

/** States of a dossier in which opinions are asked; the national one only of a new structure (R069). */
const asksNow = ({ dossier, context }: DeskDossier): boolean =>
  dossier.state === 'under_review' ||
  (dossier.state === 'reviewed' && context.facts['structure.premiere_candidature'])

const stillToAsk = async (
  req: PayloadRequest,
  desk: DeskDossier,
  opinions: readonly Opinion[],
): Promise<ToAsk[]> => {
  if (!asksNow(desk)) return []
  const held = heldBy(await holdersFor(req, sirenOf(desk.dossier.siret), desk.now))
  const there = new Set(opinions.map(({ addressee }) => addressee))
  return addresseesNow(desk, held)
    .filter((addressee) => !there.has(addressee))
    .map((addressee) => ({
      addressee,
      name: addresseeName(addressee),
      audience: audienceOf(addressee) ?? 'national',
      held: held.has(addressee),
    }))
}

/** The opinions of a dossier that the person has on its desk. */
export const readOpinionDesk = async (
  req: PayloadRequest,
  desk: DeskDossier,
): Promise<OpinionDesk> => {
  const { dossier, revision, documents, now } = desk
  const opinions = await opinionsAsked(req, dossier.id)
  const isIssued = await issuedSheets(req, dossier.id)
  const asked = opinions.map((opinion) => askedOf(req, desk, { opinion, isIssued }))
  const today = localDateOf(now, revision.edition.calendar.zone)
  return {
    asked,
    toAsk: await stillToAsk(req, desk, opinions),
    national: dossier.state === 'reviewed',
    session: await nationalOpinionOn(req, dossier.id),
    sections: sectionsOffered(desk, documents),
    proposedDueOn: addWorkingDays(today, PROPOSED_WORKING_DAYS, dossier.departments ?? []),
    today,
  }
}
