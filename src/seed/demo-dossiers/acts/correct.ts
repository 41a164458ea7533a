/** A request for corrections of the demonstration: opened, answered and closed by the very acts of its pages. */
import { askCorrections, closeCorrections } from '#corrections/acts.ts'
import { explainCorrections, sendCorrections } from '#corrections/answer.ts'
import { dueDates } from '#corrections/deadlines.ts'
import { placeOf } from '#filing/dossier.ts'
import { removeDocument } from '#filing/documents/join.ts'

import type { Correction, Document } from '../../../payload-types.ts'
import { requestOf } from '../people.ts'
import { actor, dossierThere, type Stage } from '../stage.ts'
import { join } from './file.ts'

const ZONE = 'Europe/Paris'
const DOCUMENT = 'comptes_annuels'
const QUESTION = 'projet_diagnostic'

/**
 * Asks for a document that could not be read, and for an answer that says too little.
 * @param soon due as early as the rules allow
 */
export const askForMore = async (stage: Stage, key: string, soon: boolean): Promise<void> => {
  const dossier = await dossierThere(stage, key)
  const { proposed, least } = dueDates(stage.now, { zone: ZONE, ...placeOf(dossier) })
  const request = {
    items: [
      {
        kind: 'document' as const,
        key: DOCUMENT,
        question: 'Le document joint est illisible : joignez les comptes annuels approuvés.',
      },
      {
        kind: 'answer' as const,
        key: QUESTION,
        question: 'Combien de marchés de l’État sont programmés dans l’année ?',
      },
    ],
    dueOn: soon ? least : proposed,
    sequence: dossier.sequence,
  }
  const desk = await actor(stage, key, 'desk')
  await askCorrections(await requestOf(desk), dossier.reference, request, stage.now)
}

const unreadable = async (stage: Stage, dossier: string): Promise<Document | null> =>
  stage.payload.db.findOne<Document>({
    collection: 'documents',
    where: {
      and: [
        { dossier: { equals: dossier } },
        { requestKey: { equals: DOCUMENT } },
        { removedAt: { exists: false } },
      ],
    },
  })

/** Another document in place of the one that could not be read, and a word for the question. */
export const answerCorrection = async (stage: Stage, key: string): Promise<void> => {
  const { id, reference } = await dossierThere(stage, key)
  const applicant = await actor(stage, key, 'applicant')
  const before = await unreadable(stage, id)
  if (before) await removeDocument(await requestOf(applicant), reference, before.id, stage.now)
  await join(stage, key, DOCUMENT, 'Comptes annuels approuvés')
  const explanations = {
    [`answer-${QUESTION}`]:
      'Six marchés de l’État sont programmés, dont quatre au premier semestre.',
    [`document-${DOCUMENT}`]: 'Les comptes approuvés par l’assemblée générale.',
  }
  await explainCorrections(await requestOf(applicant), reference, explanations, stage.now)
  await sendCorrections(await requestOf(applicant), reference, stage.now)
}

/** Accepts all that was answered. */
export const closeCorrection = async (stage: Stage, key: string): Promise<void> => {
  const { id, reference } = await dossierThere(stage, key)
  const round = await stage.payload.db.findOne<Correction>({
    collection: 'corrections',
    where: { and: [{ dossier: { equals: id } }, { state: { equals: 'answered' } }] },
  })
  if (!round) throw new Error(`nothing was answered for ${key}`)
  const items = round.items as { id: string }[]
  const judgements = Object.fromEntries(
    items.map((item) => [item.id, { verdict: 'accepted' as const }]),
  )
  const on = { sequence: round.sequence, now: stage.now }
  await closeCorrections(
    await requestOf(await actor(stage, key, 'desk')),
    reference,
    judgements,
    on,
  )
}
