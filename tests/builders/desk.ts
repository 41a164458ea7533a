/** What an instructor does on a dossier, over the REST handlers. */
import type { Guichet } from '#tests/setup/guichet.ts'

import { dossierDocuments } from './dossier-answers.ts'

type Agent = { token: string }

/** Says one document compliant, or what it is. */
export const checkDocument = (
  guichet: Guichet,
  as: Agent,
  reference: string,
  judged: { key: string; verdict?: string; question?: string },
): Promise<Response> =>
  guichet.ask(`/api/dossiers/${reference}/document-checks`, {
    method: 'POST',
    as,
    body: { verdict: 'compliant', ...judged },
  })

/** Says every document of a dossier compliant: it may then be admitted. */
export const checkEveryDocument = async (
  guichet: Guichet,
  as: Agent,
  reference: string,
): Promise<void> => {
  for (const key of Object.keys(dossierDocuments)) {
    const answer = await checkDocument(guichet, as, reference, { key })
    if (answer.status !== 200) throw new Error(`not checked: ${await answer.text()}`)
  }
}
