/** Opinions of the demonstration: asked, written and given by the very acts of their pages. */
import { readRevision } from '#editions/revisions.ts'
import type { OpinionQuestion } from '#editions/edition.ts'
import { relationId } from '#filing/dossier.ts'
import { localDateOf } from '#i18n/dates.ts'
import { actOnAsked, actOnMine } from '#opinions/acts.ts'
import { coordinatorOf, countyOf } from '#opinions/addressees.ts'
import { askOpinions } from '#opinions/ask.ts'
import { questionsOf } from '#opinions/questions.ts'
import { saveTyped, type Typed } from '#opinions/save.ts'
import { QUESTION } from '#opinions/typed-names.ts'

import type { Opinion } from '../../../payload-types.ts'
import { actingAs, requestOf, type Acting } from '../people.ts'
import { actor, dossierThere, structureOf, type Stage } from '../stage.ts'

const DAYS_TO_ANSWER = 15
const DAY_IN_MILLISECONDS = 86_400_000
const ZONE = 'Europe/Paris'

const ANSWERS: Readonly<Record<OpinionQuestion['kind'], string>> = {
  scale: 'favourable',
  yesNo: 'true',
  longText: 'Oui : les besoins recensés dans le département le montrent.',
}

/** Of whom: the service of the département, the coordinator, or an organisation of the national committee. */
export type Addressee = 'county' | 'coordinator' | 'dgefp' | 'anru' | 'ave' | 'dae'

const codeOf = (stage: Stage, key: string, addressee: Addressee): string => {
  const { department, region } = structureOf(stage, key)
  if (addressee === 'county') return countyOf(department)
  return addressee === 'coordinator' ? coordinatorOf(region) : `national:${addressee}`
}

const giverOf = (stage: Stage, key: string, addressee: Addressee): Promise<Acting> =>
  addressee === 'county' || addressee === 'coordinator'
    ? actor(stage, key, addressee)
    : actingAs(stage.payload, `${addressee}@demo.test`)

export const ask = async (
  stage: Stage,
  key: string,
  addressees: readonly Addressee[],
  days: number = DAYS_TO_ANSWER,
): Promise<void> => {
  const { reference, sequence, callRevision } = await dossierThere(stage, key)
  const { edition } = await readRevision(stage.payload, relationId(callRevision))
  const asking = {
    addressees: addressees.map((one) => codeOf(stage, key, one)),
    sections: [...edition.form.pages, ...edition.documents].map((section) => section.key),
    dueOn: localDateOf(new Date(stage.now.getTime() + days * DAY_IN_MILLISECONDS), ZONE),
    sequence,
  }
  const desk = await actor(stage, key, 'desk')
  await askOpinions(await requestOf(desk), reference, asking, stage.now)
}

const opinionOf = async (stage: Stage, key: string, addressee: Addressee): Promise<Opinion> => {
  const { id } = await dossierThere(stage, key)
  const of = { addressee: { equals: codeOf(stage, key, addressee) } }
  const row = await stage.payload.db.findOne<Opinion>({
    collection: 'opinions',
    where: { and: [{ dossier: { equals: id } }, of] },
  })
  if (!row) throw new Error(`no opinion of ${addressee} on ${key}`)
  return row
}

export type Leaning = 'favourable' | 'reserved' | 'unfavourable'

const REASONS: Readonly<Record<Leaning, string>> = {
  favourable: 'Porteur connu, projet construit avec les acheteurs du territoire.',
  reserved: 'Projet utile ; les volumes annoncés restent à confirmer avec les acheteurs.',
  unfavourable: 'Le territoire est déjà couvert par deux facilitateurs.',
}

/** Writes and gives an opinion. */
export const give = async (
  stage: Stage,
  key: string,
  addressee: Addressee,
  opinion: Leaning,
): Promise<void> => {
  const row = await opinionOf(stage, key, addressee)
  const { callRevision } = await dossierThere(stage, key)
  const { edition } = await readRevision(stage.payload, relationId(callRevision))
  const answered = questionsOf(edition, row.audience).map(({ key: question, kind }) => [
    `${QUESTION}${question}`,
    ANSWERS[kind],
  ])
  const typed: Typed = { opinion, reasons: REASONS[opinion], ...Object.fromEntries(answered) }
  const giver = await giverOf(stage, key, addressee)
  await saveTyped(await requestOf(giver), row.id, typed, stage.now)
  const given = { event: 'answer', sequence: row.sequence } as const
  await actOnMine(await requestOf(giver), row.id, given, stage.now)
}

/** Leaves an opinion to others, with the reason. */
export const declineOpinion = async (
  stage: Stage,
  key: string,
  addressee: Addressee,
  event: 'decline' | 'recuse',
  reason: string,
): Promise<void> => {
  const { id, sequence } = await opinionOf(stage, key, addressee)
  const req = await requestOf(await giverOf(stage, key, addressee))
  await actOnMine(req, id, { event, sequence, reason }, stage.now)
}

/** The desk does without an opinion that it asked for. */
export const takeOpinionBack = async (
  stage: Stage,
  key: string,
  addressee: Addressee,
): Promise<void> => {
  const { id, sequence } = await opinionOf(stage, key, addressee)
  const { reference } = await dossierThere(stage, key)
  const reason = 'Les éléments demandés figurent déjà dans le dossier.'
  const req = await requestOf(await actor(stage, key, 'desk'))
  await actOnAsked(req, reference, id, { event: 'withdraw', sequence, reason }, stage.now)
}
