/** What the page of an opinion shows to the one who gives it. */
import type { PayloadRequest } from 'payload'

import { canonicalJson } from '#editions/seal.ts'
import { allowed, type Allowance } from '#workflows/engine.ts'
import type { OpinionState } from '#workflows/opinion/facts.ts'
import { opinionWorkflow, type OpinionEvent } from '#workflows/opinion/table.ts'

import { GIVING } from './acts.ts'
import { givenVersions, type GivenVersion } from './given-versions.ts'
import { issuedSheets } from './issued-sheet.ts'
import { answersOf, type OpinionAnswers } from './opinion.ts'
import { opinionFacts } from './process.ts'
import { isReasoned, questionsFor, unanswered, type AskedQuestion } from './questions.ts'
import { readConsulted, type ConsultedDossier } from './read.ts'

export type Giving = ConsultedDossier & {
  now: Date
  answers: OpinionAnswers
  questions: readonly AskedQuestion[]
  versions: readonly GivenVersion[]
  acts: readonly Allowance<OpinionState, OpinionEvent>[]
  /** What giving it would be now; absent when it cannot be given any more. */
  event?: OpinionEvent
  /** Something was written since the last version was given. */
  changed: boolean
}

const isGiving = (event: OpinionEvent): boolean => GIVING.some((one) => one === event)

/**
 * An opinion that the person gives, with its questions and what can be done of it. Nothing that is still to
 * be typed refuses an act here: the table judges it when it is fired.
 * @throws Refused `refus.introuvable` for any other opinion, `refus.role` for those of whom nothing is asked
 */
export const readGiving = async (req: PayloadRequest, id: string, now: Date): Promise<Giving> => {
  const consulted = await readConsulted(req, id, now)
  const { opinion, candidature } = consulted
  const acts = allowed(
    opinionWorkflow,
    opinionFacts(opinion, candidature.dossier, {
      user: req.user,
      now,
      act: null,
      answer: { missing: 0, reasoned: true },
    }),
  )
  const answers = answersOf(opinion)
  const versions = givenVersions(opinion, await issuedSheets(req, opinion.dossier))
  const [last] = versions
  const event = acts.find((act) => act.ok && isGiving(act.event))?.event
  return {
    ...consulted,
    now,
    answers,
    questions: questionsFor(candidature, opinion.audience),
    versions,
    acts,
    ...(event ? { event } : {}),
    changed: last !== undefined && canonicalJson(last.answers) !== canonicalJson(answers),
  }
}

/** What an opinion lacks to be given: keys of its questions, and whether its sense or its reasons. */
export const lacking = ({ questions, answers }: Pick<Giving, 'questions' | 'answers'>) => ({
  questions: unanswered(questions, answers),
  opinion: answers.opinion === undefined,
  reasons: answers.opinion !== undefined && !isReasoned(answers),
})
