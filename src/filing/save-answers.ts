/**
 * Saves answers by small operations: each changes one path of the answers if it still holds what the
 * person was looking at. Nobody's answer is rewritten by somebody else's save.
 */
import type { PayloadRequest } from 'payload'

import type { Answers } from '#forms/answers.ts'
import { readRevision } from '#editions/revisions.ts'
import type { OperationResult } from '#forms/client/save-protocol.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type { Operation } from '#forms/save/operation.ts'
import { resolvePath } from '#forms/save/paths.ts'
import { saveOperation, type Current, type SaveOutcome } from '#forms/save/save.ts'
import { inputOf } from '#forms/typed.ts'
import { writeJsonPath, type JsonPath } from '#platform/database/json-path.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../payload-types.ts'
import { openForWriting, relationId, WRITABLE_STATES } from './dossier.ts'

/** Another save of the same path may come between reading and writing: read again and decide anew. */
const ATTEMPTS = 20

type Edit = { by: string; at: string }
type Desk = { req: PayloadRequest; form: CompiledForm; id: string; edit: Edit; now: Date }

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

const readAnswers = async ({ req, id }: Desk): Promise<Answers> => {
  const row = await req.payload.db.findOne<Dossier>({
    collection: 'dossiers',
    where: { id: { equals: id } },
    select: { answers: true, state: true },
    req,
  })
  if (!row) throw new Refused('refus.introuvable')
  if (!WRITABLE_STATES.some((state) => state === row.state)) throw new Refused('refus.deja_depose')
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
    states: WRITABLE_STATES,
    // By question: of two people on one page, each is told what the other wrote, and no more.
    trace: { column: 'edits', key: questionOf(operation), value: desk.edit },
    now: desk.now,
  })
}

/** What goes back in the box of a value or a cell; rows have none. */
const inputAt = (form: CompiledForm, path: string, stored: Current): unknown => {
  const addressed = resolvePath(form, path)
  if (!addressed.ok || addressed.kind === 'row') return null
  const field = addressed.kind === 'cell' ? addressed.column : addressed.field
  return inputOf(field, stored)
}

const resultOf = (
  form: CompiledForm,
  operation: Operation,
  outcome: SaveOutcome,
  lastEdit: Edit | undefined,
): OperationResult => {
  const { opId, path } = operation
  switch (outcome.kind) {
    case 'written':
    case 'already': {
      const { value, refusal } = outcome
      return {
        opId,
        path,
        outcome: 'saved',
        stored: value,
        input: inputAt(form, path, value),
        ...(refusal ? { refusal: { sentence: refusal.sentence, remedy: refusal.remedy } } : {}),
      }
    }
    case 'conflict':
      return {
        opId,
        path,
        outcome: 'conflict',
        stored: outcome.current,
        input: inputAt(form, path, outcome.current),
        by: lastEdit?.by ?? null,
        at: lastEdit?.at ?? null,
      }
    case 'refused':
      return {
        opId,
        path,
        outcome: 'refused',
        refusal: { sentence: outcome.sentence, remedy: outcome.remedy },
      }
  }
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
 * others from being saved.
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
  const desk: Desk = { req, form, id: dossier.id, edit, now }
  const results: OperationResult[] = []
  let answers = dossier.answers as Answers
  for (const operation of operations) {
    const saved = await saveOne(desk, operation, dossier.edits as Record<string, Edit>, answers)
    results.push(saved.result)
    answers = saved.answers
  }
  return {
    results,
    dossier: { ...dossier, answers: (await readAnswers(desk)) as Dossier['answers'] },
  }
}
