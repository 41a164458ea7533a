/** What is written of an opinion, saved as it is typed. */
import type { PayloadRequest } from 'payload'

import type { OpinionQuestion } from '#editions/edition.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { Opinion } from '../payload-types.ts'
import { answersOf, SCALE, type OpinionAnswers, type Scale } from './opinion.ts'
import { questionsOf } from './questions.ts'
import { myOpinion } from './read.ts'
import { LONGEST_ANSWER, QUESTION } from './typed-names.ts'

/** States in which what is typed is kept; the table decides whether it may still be given. */
const WRITABLE = ['requested', 'expired', 'answered'] as const

/** Values by their name on the page: `opinion`, `reasons`, `q.` and the key of a question. */
export type Typed = Readonly<Record<string, string>>

const isScale = (value: string): value is Scale => SCALE.some((one) => one === value)

const READERS: Readonly<
  Record<OpinionQuestion['kind'], (value: string) => string | boolean | undefined>
> = {
  scale: (value) => (isScale(value) ? value : undefined),
  yesNo: (value) => (value === 'true' || value === 'false' ? value === 'true' : undefined),
  longText: (value) => (value.length <= LONGEST_ANSWER ? value : undefined),
}

const read = (kind: OpinionQuestion['kind'], value: string): string | boolean => {
  const found = READERS[kind](value)
  if (found === undefined) throw new Refused('refus.avis_reponse')
  return found
}

const withQuestion = (
  questions: OpinionAnswers['questions'],
  asked: readonly OpinionQuestion[],
  key: string,
  value: string,
): OpinionAnswers['questions'] => {
  const question = asked.find((one) => one.key === key)
  if (!question) throw new Refused('refus.avis_reponse')
  const { [key]: _before, ...others } = questions
  return value.trim() === '' ? others : { ...others, [key]: read(question.kind, value) }
}

/**
 * The answers once something was typed; an empty value takes an answer away.
 * @throws Refused `refus.avis_reponse` for what is no answer to a question of that audience
 */
const typedInto = (
  answers: OpinionAnswers,
  asked: readonly OpinionQuestion[],
  typed: Typed,
): OpinionAnswers => {
  let { opinion, reasons, questions } = answers
  for (const [name, raw] of Object.entries(typed)) {
    const value = raw.replaceAll('\r\n', '\n')
    if (name === 'opinion') opinion = value === '' ? undefined : (read('scale', value) as Scale)
    else if (name === 'reasons') reasons = String(read('longText', value))
    else if (name.startsWith(QUESTION))
      questions = withQuestion(questions, asked, name.slice(QUESTION.length), value)
    else throw new Refused('refus.avis_reponse')
  }
  return {
    ...(opinion ? { opinion } : {}),
    ...(reasons?.trim() ? { reasons } : {}),
    questions,
  }
}

const questionsAskedOf = async (req: PayloadRequest, opinion: Opinion) => {
  // The right was asked on the opinion: only which edition asks the questions is read here.
  const { callRevision } = await req.payload.findByID({
    collection: 'dossiers',
    id: relationId(opinion.dossier),
    select: { callRevision: true },
    depth: 0,
    req,
  })
  const { edition } = await readRevision(req.payload, relationId(callRevision))
  return questionsOf(edition, opinion.audience)
}

/** Later than what is there: MongoDB does not count a write that changes nothing as one. */
const afterLast = ({ updatedAt }: Opinion, now: Date): string =>
  new Date(Math.max(now.getTime(), Date.parse(updatedAt) + 1)).toISOString()

/**
 * Saves what was typed in an opinion that the person gives. Two colleagues of one office who type at the
 * same time lose nothing: each writes its own answers into what is there.
 * @throws Refused `refus.introuvable`, `refus.avis_reponse`, `refus.avis_ferme`
 */
export const saveTyped = async (
  req: PayloadRequest,
  id: string,
  typed: Typed,
  now: Date,
): Promise<void> => {
  const asked = await questionsAskedOf(req, await myOpinion(req, id))
  await inTransaction(req.payload, req.user, async (own) => {
    const where = { id: { equals: id } }
    const row = await own.payload.db.findOne<Opinion>({ collection: 'opinions', where, req: own })
    if (!row) throw new Refused('refus.introuvable')
    const data = {
      answers: typedInto(answersOf(row), asked, typed),
      updatedAt: afterLast(row, now),
    }
    const open = { and: [where, { state: { in: [...WRITABLE] } }] }
    const saved = await atomicUpdate(
      own.payload,
      { collection: 'opinions', where: open, data },
      own,
    )
    if (!saved) throw new Refused('refus.avis_ferme')
  })
}
