/**
 * What many dossiers say, for an export: a few readings for all of them, where a page reads each one whole.
 * The caller has read the dossiers under the rights of the person.
 */
import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import type { Answers } from '#forms/answers.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import type { Evaluation } from '#forms/evaluate/types.ts'
import { filedAnswers, type FiledAnswers } from '#forms/faces/filed.ts'

import type { Document, Dossier, Structure } from '../payload-types.ts'
import { countByRequest } from './documents/count.ts'
import { joinedTo } from './documents/where.ts'
import { relationId } from './dossier.ts'
import { factsOf, wasFinanced } from './structure-facts.ts'

export type FiledDossier = Pick<
  Dossier,
  'id' | 'structure' | 'call' | 'callRevision' | 'answers' | 'filedAt'
>

export type ReadAnswers = {
  revision: OpenRevision
  /** Those that the form shows, as they were filed or corrected since. */
  answers: FiledAnswers
  /** Number of documents by key of the field that asks for them. */
  documents: Evaluation['documents']
}

type Read = {
  structures: ReadonlyMap<string, Structure>
  /** Calls to which each structure filed. */
  filedTo: ReadonlyMap<string, ReadonlySet<string>>
  /** Number of documents by key of the request, by dossier. */
  joined: ReadonlyMap<string, Readonly<Record<string, number>>>
}

const structuresIn = async (req: PayloadRequest, ids: readonly string[]): Promise<Structure[]> => {
  const { docs } = await req.payload.find({
    collection: 'structures',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    // The right was asked on the dossiers; their structures come with them.
    overrideAccess: true,
    req,
  })
  return docs
}

const filingsOf = async (
  req: PayloadRequest,
  structures: readonly string[],
): Promise<Read['filedTo']> => {
  const { docs } = await req.payload.db.find<Pick<Dossier, 'structure' | 'call'>>({
    collection: 'dossiers',
    where: { and: [{ structure: { in: [...structures] } }, { filedAt: { exists: true } }] },
    select: { structure: true, call: true },
    limit: 0,
    pagination: false,
    req,
  })
  const byStructure = Map.groupBy(docs, ({ structure }) => relationId(structure))
  return new Map(
    [...byStructure].map(([id, rows]) => [id, new Set(rows.map(({ call }) => relationId(call)))]),
  )
}

const documentsOf = async (
  req: PayloadRequest,
  dossiers: readonly string[],
): Promise<Read['joined']> => {
  const { docs } = await req.payload.db.find<Pick<Document, 'dossier' | 'requestKey'>>({
    collection: 'documents',
    where: joinedTo({ in: [...dossiers] }),
    select: { dossier: true, requestKey: true },
    limit: 0,
    pagination: false,
    req,
  })
  const byDossier = Map.groupBy(docs, ({ dossier }) => relationId(dossier))
  return new Map([...byDossier].map(([id, documents]) => [id, countByRequest(documents)]))
}

const isFirst = ({ filedTo }: Read, structure: Structure, call: string): boolean =>
  !wasFinanced(structure) && [...(filedTo.get(structure.id) ?? [])].every((to) => to === call)

const answersOf = (revision: OpenRevision, dossier: FiledDossier, read: Read): ReadAnswers => {
  const structure = read.structures.get(relationId(dossier.structure))
  if (!structure) throw new Error(`dossier ${dossier.id} has no structure`)
  const answers = dossier.answers as Answers
  const evaluation = evaluate(revision.form, answers, {
    facts: factsOf(structure, isFirst(read, structure, relationId(dossier.call))),
    documents: read.joined.get(dossier.id) ?? {},
    today: localDateOf(new Date(dossier.filedAt ?? 0), revision.edition.calendar.zone),
  })
  return {
    revision,
    answers: filedAnswers(revision.form, evaluation, answers).answers,
    documents: evaluation.documents,
  }
}

/** The answers of each of these dossiers, in their order. */
export const readFiledAnswers = async (
  req: PayloadRequest,
  dossiers: readonly FiledDossier[],
): Promise<ReadAnswers[]> => {
  const ids = [...new Set(dossiers.map(({ structure }) => relationId(structure)))]
  const read: Read = {
    structures: new Map((await structuresIn(req, ids)).map((one) => [one.id, one])),
    filedTo: await filingsOf(req, ids),
    joined: await documentsOf(
      req,
      dossiers.map(({ id }) => id),
    ),
  }
  const found: ReadAnswers[] = []
  for (const dossier of dossiers)
    found.push(
      answersOf(
        await readRevision(req.payload, relationId(dossier.callRevision), req),
        dossier,
        read,
      ),
    )
  return found
}
