/** A request for corrections of the demonstration, opened by the very act of its page. */
import { askCorrections } from '#corrections/acts.ts'
import { dueDates } from '#corrections/deadlines.ts'
import { placeOf, readDossier } from '#filing/dossier.ts'

import { requestOf, type Acting } from './people.ts'

const ZONE = 'Europe/Paris'

/** Asks for a document that could not be read, and for an answer that says too little. */
export const askForMore = async (desk: Acting, reference: string, now: Date): Promise<void> => {
  const dossier = await readDossier(await requestOf(desk), reference)
  const { departments } = placeOf(dossier)
  const request = {
    items: [
      {
        kind: 'document' as const,
        key: 'comptes_annuels',
        question: 'Le document joint est illisible : joignez les comptes annuels approuvés.',
      },
      {
        kind: 'answer' as const,
        key: 'projet_diagnostic',
        question: 'Combien de marchés de l’État sont programmés dans l’année ?',
      },
    ],
    dueOn: dueDates(now, { zone: ZONE, departments }).proposed,
    sequence: dossier.sequence,
  }
  await askCorrections(await requestOf(desk), reference, request, now)
}
