/** Many people at once: each in a dossier of their own, then twenty in one dossier. */
import { compile } from '#forms/compile/compile.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { operation } from '#seed/demo-dossiers/operations.ts'
import { startSite } from '#tests/setup/running-site.ts'

import { nothingYet, type Acknowledged } from './acknowledged.ts'
import { length } from './length.ts'
import { told, wait } from './print.ts'
import { signIn, type Visitor } from './visitor.ts'

const WRITERS = 20
/** Between two answers of one person, who reads and thinks. */
const THOUGHT_IN_MILLISECONDS = 1000

type Crowd = { visitor: Visitor; said: Acknowledged; durations: number[] }

const type = async (
  { visitor, said, durations }: Crowd,
  reference: string,
  key: string,
): Promise<void> => {
  const answers = (said.answers[reference] ??= {})
  for (let rank = 1; rank <= length.answers; rank += 1) {
    await wait(Math.random() * 2 * THOUGHT_IN_MILLISECONDS)
    const value = `${key} ${rank}`
    const body = { operations: [operation(key, value, answers[key] ?? null)] }
    const start = performance.now()
    const sent = { method: 'PATCH', path: `/api/dossiers/${reference}/answers`, body }
    const { status, body: read } = await visitor.insist(sent)
    durations.push(performance.now() - start)
    const [result] = (read['results'] ?? []) as { outcome: string }[]
    if (status === 200 && result?.outcome === 'saved') answers[key] = value
    else said.wrong.push(`${reference} ${key}: ${status} ${JSON.stringify(result ?? read)}`)
  }
}

/** What the site gives back of a dossier, against what it acknowledged. */
const lostIn = async ({ visitor, said }: Crowd, reference: string): Promise<string[]> => {
  const address = `/api/dossiers?where[reference][equals]=${reference}&limit=1`
  const { body } = await visitor.insist({ method: 'GET', path: address })
  const [dossier] = (body['docs'] ?? []) as { answers?: Record<string, unknown> }[]
  return Object.entries(said.answers[reference] ?? {})
    .filter(([key, value]) => dossier?.answers?.[key] !== value)
    .map(([key, value]) => `${reference} ${key}: « ${value} » was acknowledged and is not there`)
}

/** Questions of one line that nothing fills in beforehand. */
const textKeys = (count: number): string[] => {
  const compiled = compile(aap2025.form, aap2025.documents)
  if (!compiled.ok) throw new Error('the form of the demonstration does not compile')
  return [...compiled.form.fields.values()]
    .filter(({ key, field }) => field.kind === 'text' && key !== 'nom')
    .map(({ key }) => key)
    .slice(0, count)
}

const rank = (durations: readonly number[], share: number): string => {
  const sorted = durations.toSorted((a, b) => a - b)
  return `${Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)} ms`
}

export const crowd = async (name: string, databaseUrl?: string): Promise<boolean> => {
  const running = await startSite(databaseUrl)
  try {
    const said = nothingYet()
    const of: Crowd = { visitor: await signIn(running.site.url, said), said, durations: [] }
    const references: string[] = []
    for (let opened = 0; opened < length.people; opened += 1)
      references.push(await of.visitor.open())
    await Promise.all(references.map((reference) => type(of, reference, 'sigle')))
    const alone = of.durations.length
    const shared = await of.visitor.open()
    const keys = textKeys(WRITERS)
    await Promise.all(keys.map((key) => type(of, shared, key)))
    const lost: string[] = []
    for (const reference of [...references, shared]) lost.push(...(await lostIn(of, reference)))
    return told(`${name}, a crowd`, {
      faults: [...said.wrong, ...lost],
      counts: {
        people: references.length,
        answers: alone,
        median: rank(of.durations.slice(0, alone), 0.5),
        'one in 20 above': rank(of.durations.slice(0, alone), 0.95),
        writersOfOneDossier: keys.length,
        theirAnswers: of.durations.length - alone,
        toldToTryAgain: said.toldToTryAgain,
      },
    })
  } finally {
    running.stop()
  }
}
