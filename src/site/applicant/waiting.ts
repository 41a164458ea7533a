/** What waits for a structure in its dossiers: with the earliest due date first, then what has none. */
import type { PayloadRequest } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'
import { closingInstant } from '#editions/calendar.ts'
import type { Edition } from '#editions/edition.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { waitingTexts as texts } from '#i18n/waiting.ts'
import { messagesPath } from '#messages/paths.ts'
import { unreadByDossier } from '#messages/thread.ts'

import type { Convention } from '../../payload-types.ts'
import type { ListedDossier } from './load-space.ts'

export type Waiting = {
  title: string
  about: string
  href: string
  zone: string
  /** By when; what is only to be read has no date. */
  due?: Date
}

type Seen = {
  dossier: ListedDossier
  edition: Edition
  unread: number
  /** The amount that was granted awaits an answer. */
  toAnswer: boolean
  /** References of the conventions that were sent to be signed. */
  toConclude: readonly string[]
  now: Date
}

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

const toAnswer = ({ dossier: { reference }, toAnswer: awaited }: Seen) =>
  awaited ? [{ title: texts.answer, href: `/dossiers/${reference}` }] : []

const toConclude = ({ toConclude: sent }: Seen) =>
  sent.map((reference) => ({ title: texts.conclude, href: `/conventions/${reference}` }))

const toRead = ({ dossier: { reference }, unread }: Seen) =>
  unread === 0 ? [] : [{ title: texts.read(unread), href: messagesPath(reference, 'structure') }]

/** What one dossier asks of its structure. */
export const waitingIn = (seen: Seen): Waiting[] => {
  const { dossier, edition } = seen
  const about = texts.about(dossier.reference, dossier.projectTitle ?? dossier.structureName)
  const { zone } = edition.calendar
  const tasks = [
    ...toCorrect(seen),
    ...toSign(seen),
    ...toFinish(seen),
    ...toAnswer(seen),
    ...toConclude(seen),
    ...toRead(seen),
  ]
  return tasks.map((task) => ({ ...task, about, zone }))
}

const rankOf = ({ due }: Waiting): number => due?.getTime() ?? Number.POSITIVE_INFINITY

const inOrder = (one: Waiting, other: Waiting): number =>
  rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other)

const MOST = 200

const under = (req: PayloadRequest) =>
  ({
    limit: MOST,
    pagination: false,
    ...underRightsOrNone(req),
  }) as const

/** Dossiers whose grant was told, and not answered. */
const unanswered = async (req: PayloadRequest, ids: readonly string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { dossier: { in: [...ids] } },
        { notifiedAt: { exists: true } },
        { answer: { exists: false } },
      ],
    },
    ...under(req),
  })
  return new Set(docs.map(({ dossier }) => relationId(dossier)))
}

/** Conventions that were sent to be signed. */
const unsigned = async (req: PayloadRequest, ids: readonly string[]): Promise<Convention[]> => {
  const { docs } = await req.payload.find({
    collection: 'conventions',
    where: { and: [{ dossier: { in: [...ids] } }, { state: { equals: 'sent' } }] },
    ...under(req),
  })
  return docs
}

/** What the dossiers of a person's structures ask of them. */
export const readWaiting = async (
  req: PayloadRequest,
  dossiers: readonly ListedDossier[],
  now: Date,
): Promise<Waiting[]> => {
  const ids = dossiers.map(({ id }) => id)
  const granted = dossiers.filter(({ state }) => state === 'accepted').map(({ id }) => id)
  const unread = await unreadByDossier(req, ids, 'structure')
  const told = granted.length > 0 ? await unanswered(req, granted) : new Set<string>()
  const sent = granted.length > 0 ? await unsigned(req, granted) : []
  const found: Waiting[] = []
  for (const dossier of dossiers) {
    const { id } = dossier
    const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
    const conventions = sent.filter((convention) => relationId(convention.dossier) === id)
    const toConclude = conventions.map(({ reference }) => reference)
    const asked = { unread: unread.get(id) ?? 0, toAnswer: told.has(id), toConclude }
    found.push(...waitingIn({ dossier, edition, ...asked, now }))
  }
  return found.toSorted(inOrder)
}
