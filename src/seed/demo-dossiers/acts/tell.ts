/** A decision of the demonstration told to its structure, and contested: by the very acts of their pages. */
import { actOnAppeal, lodgeAppeal } from '#appeals/acts.ts'
import { notifyDecision } from '#decisions/notify.ts'
import { saveLetter } from '#decisions/prepare.ts'

import type { Appeal } from '../../../payload-types.ts'
import { requestOf } from '../people.ts'
import { actor, dossierThere, type Stage } from '../stage.ts'

const WORDS = {
  reasons: '',
  paragraph: 'Le service se tient à votre disposition pour préparer la suite.',
  quality: 'Responsable régional, par délégation',
}

/** @param reasons L13: mandatory for a refusal and for a partial grant */
export const prepareLetter = async (stage: Stage, key: string, reasons: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const req = await requestOf(await actor(stage, key, 'desk'))
  await saveLetter(req, reference, { ...WORDS, reasons })
}

export const notify = async (stage: Stage, key: string): Promise<void> => {
  const { reference, sequence } = await dossierThere(stage, key)
  const req = await requestOf(await actor(stage, key, 'manager'))
  await notifyDecision(req, reference, stage.now, sequence)
}

export const contest = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const grounds =
    'Le diagnostic joint au dossier montre six marchés de l’État sans facilitateur dans le bassin d’emploi.'
  const req = await requestOf(await actor(stage, key, 'applicant'))
  await lodgeAppeal(req, reference, grounds, stage.now)
}

const REASONS = {
  grant: 'Deux marchés de l’État ont été notifiés depuis dans le bassin d’emploi.',
  dismiss: 'Les éléments présentés ne modifient pas l’appréciation du comité.',
} as const

export const answerAppeal = async (
  stage: Stage,
  key: string,
  event: 'grant' | 'dismiss' | 'withdraw',
): Promise<void> => {
  const { id } = await dossierThere(stage, key)
  const appeal = await stage.payload.db.findOne<Appeal>({
    collection: 'appeals',
    where: { and: [{ dossier: { equals: id } }, { state: { equals: 'lodged' } }] },
  })
  if (!appeal) throw new Error(`no appeal for ${key}`)
  const acted = { event, sequence: appeal.sequence }
  const reason = event === 'withdraw' ? {} : { reason: REASONS[event] }
  const req = await requestOf(
    await actor(stage, key, event === 'withdraw' ? 'applicant' : 'manager'),
  )
  await actOnAppeal(req, appeal.id, { ...acted, ...reason }, stage.now)
}
