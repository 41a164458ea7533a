/**
 * Saves answers by small operations: each changes one path of the answers if it still holds what the
 * person was looking at. Nobody's answer is rewritten by somebody else's save.
 */
import type { PayloadRequest } from 'payload'

import { openingsOf, type Openings } from '#corrections/openings.ts'
import type { Answers } from '#forms/answers.ts'
import { readRevision } from '#editions/revisions.ts'
import type { OperationResult } from '#forms/client/save-protocol.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type { Operation } from '#forms/save/operation.ts'
import { saveOperation } from '#forms/save/save.ts'
import { writeJsonPath, type JsonPath } from '#platform/database/json-path.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../payload-types.ts'
import { openForWriting, relationId } from './dossier.ts'
import { closedResult, resultOf, type Edit } from './save-result.ts'

/** Another save of the same path may come between reading and writing: read again and decide anew. */
const ATTEMPTS = 20

type Desk = {
  req: PayloadRequest
  form: CompiledForm
  id: string
  /** State in which writing was found open: nothing is written in another one. */
  state: string
  openings: Openings
  edit: Edit
  now: Date
}

const nodeAt = (answers: Answers, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null
        ? (node as Record<string, unknown>)[step]
        : undefined,
    answers,
  )

/** The smallest part of the answers that an operation changes. */
const storedPath = (answers: Answers, path: string): JsonPath => {
  const [key = '', row, column] = path.split('/')
  if (row === undefined) return [key]
  const there = nodeAt(answers, [key, row]) !== undefined
  return column === undefined || !there ? [key, row] : [key, row, 'cells', column]
}

const questionOf = ({ path }: Pick<Operation, 'path'>): string => path.split('/')[0] ?? ''

const readAnswers = async ({ req, id, state }: Desk): Promise<Answers> => {
  const row = await req.payload.db.findOne<Dossier>({
    collection: 'dossiers',
    where: { id: { equals: id } },
    select: { answers: true, state: true },
    req,
  })
  if (!row) throw new Refused('refus.introuvable')
  if (row.state !== state) throw new Refused('refus.deja_depose')
  return row.answers as Answers
}

const write = (
  desk: Desk,
  before: Answers,
  operation: Operation,
  after: Answers,
): Promise<boolean> => {
  const path = storedPath(before, operation.path)
  return writeJsonPath(desk.req.payload, {
    collection: 'dossiers',
    column: 'answers',
    id: desk.id,
    path,
    expected: nodeAt(before, path),
    value: nodeAt(after, path),
    // A cell is not written into a row that somebody deletes at this instant.
    ...(path.length === 4 ? { absent: [...path.slice(0, 2), 'deleted'] } : {}),
    states: [desk.state],
    // By question: of two people on one page, each is told what the other wrote, and no more.
    trace: { column: 'edits', key: questionOf(operation), value: desk.edit },
    now: desk.now,
  })
}

/**
 * What was seen before may be out of date: the write itself then fails, and an outcome that writes
 * nothing is worked out again on what is there now.
 * @returns the result, and the answers as they stand after it
 */
const saveOne = async (
  desk: Desk,
  operation: Operation,
  edits: Record<string, Edit>,
  seen: Answers,
): Promise<{ result: OperationResult; answers: Answers }> => {
  let before = seen
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = saveOperation(desk.form, before, operation)
    const written = outcome.kind === 'written'
    if (written ? await write(desk, before, operation, outcome.answers) : attempt > 0)
      return {
        result: resultOf(desk.form, operation, outcome, edits[questionOf(operation)]),
        answers: written ? outcome.answers : before,
      }
    before = await readAnswers(desk)
  }
  throw new Refused('refus.conflit')
}

export type Saved = { results: OperationResult[]; dossier: Dossier }

/**
 * Saves operations in their order, each on its own: one that conflicts or is refused does not keep the
 * others from being saved. In a request for corrections, what is not asked is refused.
 * @returns a result for each, and the dossier as it is now
 */
export const saveAnswers = async (
  req: PayloadRequest,
  reference: string,
  operations: readonly Operation[],
  now: Date,
): Promise<Saved> => {
  const dossier = await openForWriting(req, reference)
  const { form } = await readRevision(req.payload, relationId(dossier.callRevision))
  const edit = { by: req.user?.name ?? '', at: now.toISOString() }
  const openings = await openingsOf(req, dossier)
  const desk: Desk = { req, form, id: dossier.id, state: dossier.state, openings, edit, now }
  const results: OperationResult[] = []
  let answers = dossier.answers as Answers
  for (const operation of operations) {
    if (!desk.openings.answer(questionOf(operation))) {
      results.push(closedResult(operation))
      continue
    }
    const saved = await saveOne(desk, operation, dossier.edits as Record<string, Edit>, answers)
    results.push(saved.result)
    answers = saved.answers
  }
  return {
    results,
    dossier: { ...dossier, answers: (await readAnswers(desk)) as Dossier['answers'] },
  }
}
