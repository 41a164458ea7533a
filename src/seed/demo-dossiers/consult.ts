/** Opinions of the demonstration: asked, written and given by the very acts of their pages. */
import { readRevision } from '#editions/revisions.ts'
import { localDateOf } from '#i18n/dates.ts'
import { actOnMine } from '#opinions/acts.ts'
import { askOpinions } from '#opinions/ask.ts'
import { questionsOf } from '#opinions/questions.ts'
import { saveTyped, type Typed } from '#opinions/save.ts'
import { QUESTION } from '#opinions/typed-names.ts'
import { readDossier, relationId } from '#filing/dossier.ts'
import type { OpinionQuestion } from '#editions/edition.ts'

import { requestOf, type Acting } from './people.ts'

const DAYS_TO_ANSWER = 15
const DAY_IN_MILLISECONDS = 86_400_000
const ZONE = 'Europe/Paris'

const ANSWERS: Readonly<Record<OpinionQuestion['kind'], string>> = {
  scale: 'favourable',
  yesNo: 'true',
  longText: 'Oui : les besoins recensés dans le département le montrent.',
}

/** @returns ids of the opinions, in the order of the addressees */
export const ask = async (
  desk: Acting,
  reference: string,
  addressees: readonly string[],
  now: Date,
): Promise<string[]> => {
  const { sequence, callRevision } = await readDossier(await requestOf(desk), reference)
  const { edition } = await readRevision(desk.payload, relationId(callRevision))
  const sections = [...edition.form.pages, ...edition.documents].map(({ key }) => key)
  const dueOn = localDateOf(new Date(now.getTime() + DAYS_TO_ANSWER * DAY_IN_MILLISECONDS), ZONE)
  const asking = { addressees, sections, dueOn, sequence }
  return askOpinions(await requestOf(desk), reference, asking, now)
}

/** Writes and gives an opinion. */
export const give = async (
  giver: Acting,
  id: string,
  opinion: 'favourable' | 'reserved',
  now: Date,
): Promise<void> => {
  const row = await giver.payload.findByID({
    collection: 'opinions',
    id,
    depth: 0,
    overrideAccess: false,
    user: giver.user,
  })
  const dossier = await giver.payload.findByID({
    collection: 'dossiers',
    id: relationId(row.dossier),
    select: { callRevision: true },
    depth: 0,
    // The one who gives an opinion reads the dossier by its page alone: the seed only needs its edition.
    overrideAccess: true,
  })
  const { edition } = await readRevision(giver.payload, relationId(dossier.callRevision))
  const typed: Typed = {
    opinion,
    reasons: 'Porteur connu, projet construit avec les acheteurs du territoire.',
    ...Object.fromEntries(
      questionsOf(edition, row.audience).map(({ key, kind }) => [
        `${QUESTION}${key}`,
        ANSWERS[kind],
      ]),
    ),
  }
  await saveTyped(await requestOf(giver), id, typed, now)
  await actOnMine(await requestOf(giver), id, { event: 'answer', sequence: row.sequence }, now)
}
