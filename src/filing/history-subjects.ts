/** What hangs on a dossier and has a history of its own: corrections, opinions, derogations, appeals, conventions. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { subjectTexts } from '#i18n/instruction-dossier.ts'
import { addresseeName } from '#opinions/addressees.ts'
import { appealWorkflow } from '#workflows/appeal/table.ts'
import { conventionWorkflow } from '#workflows/convention/table.ts'
import { correctionWorkflow } from '#workflows/correction/table.ts'
import { derogationWorkflow } from '#workflows/derogation/table.ts'
import { opinionWorkflow } from '#workflows/opinion/table.ts'

const MOST = 200

export type Subject = {
  id: string
  process: string
  /** Which one it is, in words; none when there is but one kind of it. */
  label?: string
}

type Kind<Row> = {
  process: string
  collection: CollectionSlug
  select: Readonly<Record<string, true>>
  label?: (row: Row) => string
}

const CORRECTIONS: Kind<{ round: number }> = {
  process: correctionWorkflow.name,
  collection: 'corrections',
  select: { round: true },
  label: ({ round }) => subjectTexts.correction(round),
}

const OPINIONS: Kind<{ addressee: string }> = {
  process: opinionWorkflow.name,
  collection: 'opinions',
  select: { addressee: true },
  label: ({ addressee }) => addresseeName(addressee),
}

const DEROGATIONS: Kind<object> = {
  process: derogationWorkflow.name,
  collection: 'derogations',
  select: { state: true },
}

const APPEALS: Kind<object> = {
  process: appealWorkflow.name,
  collection: 'appeals',
  select: { state: true },
}

const CONVENTIONS: Kind<{ reference: string }> = {
  process: conventionWorkflow.name,
  collection: 'conventions',
  select: { reference: true },
  label: ({ reference }) => reference,
}

const subjectsOf = async <Row>(
  req: PayloadRequest,
  dossier: string,
  { process, collection, select, label }: Kind<Row>,
): Promise<Subject[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { dossier: { equals: dossier } },
    limit: MOST,
    pagination: false,
    select,
    ...underRightsOf(req),
  })
  const rows = docs as unknown as readonly (Row & { id: string })[]
  return rows.map((row) => ({ id: row.id, process, ...(label ? { label: label(row) } : {}) }))
}

/** Those that a structure is told of: opinions are the State's own. */
export const toldSubjects = async (req: PayloadRequest, dossier: string): Promise<Subject[]> => [
  ...(await subjectsOf(req, dossier, CORRECTIONS)),
  ...(await subjectsOf(req, dossier, DEROGATIONS)),
  ...(await subjectsOf(req, dossier, APPEALS)),
  ...(await subjectsOf(req, dossier, CONVENTIONS)),
]

/** All of them, for those who instruct the dossier. */
export const deskSubjects = async (req: PayloadRequest, dossier: string): Promise<Subject[]> => [
  ...(await toldSubjects(req, dossier)),
  ...(await subjectsOf(req, dossier, OPINIONS)),
]
