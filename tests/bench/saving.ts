/** Saving one answer against Payload's own update that leaves the same document. */
import * as candidature from '#tests/builders/candidature.ts'

import { copies, type Copy, type Model } from './dossiers.ts'
import { compare } from './measure.ts'
import { ownUpdate } from './payload-own.ts'
import { judged, type Result } from './results.ts'

const BAR = 0.7
const FIELD = 'sigle'

/** Answered whole: what comes back is part of what is waited for. */
const read = async (answer: Response): Promise<string> => {
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`)
  return text
}

const saveOurs = async (
  { guichet, session }: Model,
  { reference }: Copy,
  from: string,
  to: string,
) => {
  const body = { operations: [candidature.operation(FIELD, to, from)] }
  const address = `/api/dossiers/${reference}/answers`
  const text = await read(await guichet.ask(address, { method: 'PATCH', as: session, body }))
  if (!text.includes('"outcome":"saved"')) throw new Error(text)
}

const saveTheirs = async ({ guichet, session }: Model, { id }: Copy, body: object) => {
  await read(await guichet.ask(ownUpdate(id), { method: 'PATCH', as: session, body }))
}

const value = (run: number): string => `Sigle ${run}`

/** @param atOnce writers at the same instant, each in a dossier of its own */
export const benchSaving = async (
  model: Model,
  database: 'sqlite' | 'mongodb',
  { atOnce, runs }: { atOnce: number; runs: number },
): Promise<Result> => {
  const { answers } = model.dossier
  const mine = await copies(model, atOnce)
  const theirs = await copies(model, atOnce)
  for (const copy of mine)
    await candidature.save(model.guichet, model.session, copy.reference, [
      candidature.operation(FIELD, value(-1)),
    ])
  const all = (made: readonly Copy[], act: (copy: Copy) => Promise<void>) =>
    Promise.all(made.map(act))
  const times = await compare(
    (run) => all(mine, (copy) => saveOurs(model, copy, value(run - 1), value(run))),
    (run) =>
      all(theirs, (copy) =>
        saveTheirs(model, copy, { answers: { ...(answers as object), [FIELD]: value(run) } }),
      ),
    { runs, warmUp: Math.ceil(runs / 4) },
  )
  return judged({
    name: `saving one answer, ${atOnce} at once`,
    database,
    value: times.ours / atOnce,
    unit: 'ms each',
    against: { name: 'Payload’s own update', value: times.theirs / atOnce },
    bar: BAR,
  })
}
