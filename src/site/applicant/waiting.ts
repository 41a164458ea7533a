/** What waits for a structure in its dossiers: with the earliest due date first, then what has none. */
import type { PayloadRequest } from 'payload'

import { closingInstant } from '#editions/calendar.ts'
import type { Edition } from '#editions/edition.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { waitingTexts as texts } from '#i18n/waiting.ts'
import { messagesPath } from '#messages/paths.ts'
import { unreadByDossier } from '#messages/thread.ts'

import type { ListedDossier } from './load-space.ts'

export type Waiting = {
  title: string
  about: string
  href: string
  zone: string
  /** By when; what is only to be read has no date. */
  due?: Date
}

type Seen = { dossier: ListedDossier; edition: Edition; unread: number; now: Date }

const toCorrect = ({ dossier: { state, dueAt, reference } }: Seen) =>
  state === 'correction' && dueAt
    ? [
        {
          title: texts.correct,
          href: `/dossiers/${reference}/complements`,
          due: new Date(dueAt),
        },
      ]
    : []

/** By derogation (R065): filed without a signature, which is awaited until an instant. */
const toSign = ({ dossier: { filedAt, signature, lateSignatureUntil, reference }, now }: Seen) => {
  const until = lateSignatureUntil ? new Date(lateSignatureUntil) : now
  if (!filedAt || signature || until <= now) return []
  return [{ title: texts.sign, href: `/dossiers/${reference}/signature`, due: until }]
}

const toFinish = ({ dossier: { state, reference }, edition, now }: Seen) => {
  const closing = closingInstant(edition.calendar)
  if (state !== 'draft' || closing < now) return []
  return [{ title: texts.finish, href: `/dossiers/${reference}`, due: closing }]
}

const toRead = ({ dossier: { reference }, unread }: Seen) =>
  unread === 0 ? [] : [{ title: texts.read(unread), href: messagesPath(reference, 'structure') }]

/** What one dossier asks of its structure. */
export const waitingIn = (seen: Seen): Waiting[] => {
  const { dossier, edition } = seen
  const about = texts.about(dossier.reference, dossier.projectTitle ?? dossier.structureName)
  const { zone } = edition.calendar
  return [...toCorrect(seen), ...toSign(seen), ...toFinish(seen), ...toRead(seen)].map((task) => ({
    ...task,
    about,
    zone,
  }))
}

const rankOf = ({ due }: Waiting): number => due?.getTime() ?? Number.POSITIVE_INFINITY

const inOrder = (one: Waiting, other: Waiting): number =>
  rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other)

/** What the dossiers of a person's structures ask of them. */
export const readWaiting = async (
  req: PayloadRequest,
  dossiers: readonly ListedDossier[],
  now: Date,
): Promise<Waiting[]> => {
  const ids = dossiers.map(({ id }) => id)
  const unread = await unreadByDossier(req, ids, 'structure')
  const found: Waiting[] = []
  for (const dossier of dossiers) {
    const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
    found.push(...waitingIn({ dossier, edition, unread: unread.get(dossier.id) ?? 0, now }))
  }
  return found.toSorted(inOrder)
}
