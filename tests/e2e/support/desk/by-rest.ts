/** What a desk does on a dossier without its pages, to bring a second one where a story needs it. */
import { dossierDocuments } from '#tests/builders/dossier-answers.ts'

import { asked } from '../dossier.ts'
import type { Visitor } from '../visitor.ts'

/** Sequence of the history of a dossier that was just filed. */
const FILED = 2

/** Takes a filed dossier in charge, finds every document right and admits it. */
export const admit = async (agent: Visitor, reference: string): Promise<void> => {
  const own = `/api/dossiers/${reference}`
  await asked(agent, 'POST', `${own}/assignee`, { assignee: 'me' })
  for (const key of Object.keys(dossierDocuments))
    await asked(agent, 'POST', `${own}/document-checks`, { key, verdict: 'compliant' })
  await asked(agent, 'POST', `${own}/act`, { event: 'admit', sequence: FILED })
}

/** Asks opinions on a dossier that was just admitted. */
export const consult = async (
  agent: Visitor,
  reference: string,
  asking: { addressees: readonly string[]; dueOn: string },
): Promise<void> => {
  const sequence = FILED + 1
  const body = { ...asking, pages: ['projet'], documents: [], sequence }
  await asked(agent, 'POST', `/api/opinions/ask/${reference}`, body)
}
