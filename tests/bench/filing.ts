/** Filing, with its journal and what must follow, against Payload's own create of the same document. */
import { randomUUID } from 'node:crypto'

import * as candidature from '#tests/builders/candidature.ts'

import { columnsOf, copies, type Model } from './dossiers.ts'
import { compare } from './measure.ts'
import { OWN_CREATE } from './payload-own.ts'
import { judged, type Result } from './results.ts'

const BAR = 3

const answered = async (answer: Response, expected: number): Promise<void> => {
  const text = await answer.text()
  if (answer.status !== expected) throw new Error(`${answer.status} ${text}`)
}

export const benchFiling = async (
  model: Model,
  database: 'sqlite' | 'mongodb',
  runs: number,
): Promise<Result> => {
  const { guichet, session } = model
  const warmUp = Math.ceil(runs / 4)
  const drafts = await copies(model, runs + warmUp)
  const filed = columnsOf(model.dossier)
  const times = await compare(
    async (run) => {
      const reference = drafts[run]?.reference ?? ''
      await answered(await candidature.file(guichet, session, reference), 200)
    },
    async () => {
      const body = { ...filed, reference: `OWN-${randomUUID()}` }
      await answered(await guichet.ask(OWN_CREATE, { method: 'POST', as: session, body }), 201)
    },
    { runs, warmUp },
  )
  return judged({
    name: 'filing, journal and outbox included',
    database,
    value: times.ours,
    unit: 'ms',
    against: { name: 'Payload’s own create', value: times.theirs },
    bar: BAR,
  })
}
