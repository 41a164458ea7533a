/** What goes on while the server is killed: saves, uploads and filings, until told to stop. */
import { operation, operationsFor } from '#seed/demo-dossiers/operations.ts'
import { PDF, SIGNATURE } from '#tests/builders/candidature.ts'
import { buildDossierAnswers, dossierDocuments } from '#tests/builders/dossier-answers.ts'

import type { Acknowledged } from './acknowledged.ts'
import type { Visitor } from './visitor.ts'

type Load = { visitor: Visitor; acknowledged: Acknowledged; signal: AbortSignal }

const SAVED_PATHS = ['sigle', 'fait_a', 'commune_deleguee', 'projet_intitule'] as const

type Result = { outcome: string }

/** One path typed over and over: an operation is sent again until it is acknowledged. */
const keepSaving = async (
  { visitor, acknowledged, signal }: Load,
  reference: string,
  path: string,
): Promise<void> => {
  const answers = (acknowledged.answers[reference] ??= {})
  for (let rank = 1; !signal.aborted; rank += 1) {
    const value = `${path} ${rank}`
    const operations = [operation(path, value, answers[path] ?? null)]
    const address = `/api/dossiers/${reference}/answers`
    const { status, body } = await visitor.insist({
      method: 'PATCH',
      path: address,
      body: { operations },
    })
    const [result] = (body['results'] ?? []) as Result[]
    // What was not taken is not looked for afterwards; it is a fault of its own.
    if (status === 200 && result?.outcome === 'saved') answers[path] = value
    else acknowledged.wrong.push(`save of ${path}: ${status} ${JSON.stringify(result ?? body)}`)
  }
}

const addressOf = (reference: string, request: string): string =>
  `/api/dossiers/${reference}/documents?request=${request}&name=piece.pdf`

const keepJoining = async ({ visitor, acknowledged, signal }: Load): Promise<void> => {
  let reference = await visitor.open()
  while (!signal.aborted) {
    const path = addressOf(reference, 'pieces_libres')
    const answer = await visitor.ask({ method: 'POST', path, body: PDF })
    const joined = answer?.body['document'] as { id: string } | undefined
    if (joined) acknowledged.documents.push(joined.id)
    // As many as a dossier takes: those whose acknowledgement was lost count too.
    else if (answer) reference = await visitor.open()
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const fileOne = async ({ visitor, acknowledged }: Load): Promise<void> => {
  const reference = await visitor.open()
  const operations = operationsFor(buildDossierAnswers())
  for (let start = 0; start < operations.length; start += 40)
    await visitor.insist({
      method: 'PATCH',
      path: `/api/dossiers/${reference}/answers`,
      body: { operations: operations.slice(start, start + 40) },
    })
  for (const request of Object.keys(dossierDocuments))
    await visitor.insist({ method: 'POST', path: addressOf(reference, request), body: PDF })
  const path = `/api/dossiers/${reference}/file`
  const answer = await visitor.ask({ method: 'POST', path, body: SIGNATURE })
  if (answer?.status === 200) acknowledged.filed.push(reference)
  else if (answer && answer.status < 500)
    acknowledged.wrong.push(`filing: ${JSON.stringify(answer.body)}`)
}

const keepFiling = async (load: Load): Promise<void> => {
  while (!load.signal.aborted) await fileOne(load)
}

/** @returns once every one of them has had its last answer */
export const startLoad = async (
  visitor: Visitor,
  acknowledged: Acknowledged,
  signal: AbortSignal,
): Promise<void> => {
  const load = { visitor, acknowledged, signal }
  const typed = await visitor.open()
  await Promise.all([
    ...SAVED_PATHS.map((path) => keepSaving(load, typed, path)),
    keepJoining(load),
    keepFiling(load),
  ])
}
