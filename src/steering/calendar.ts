/** What is to come on a call: its closing, the late signatures, the sessions of committees. */
import type { PayloadRequest } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'
import { committeePath } from '#committees/read.ts'
import { closingInstant, lateSignatureInstant, localDateOf } from '#editions/calendar.ts'
import { editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { PARIS } from '#i18n/dates.ts'
import { DUE, type Due } from '#instruction/queue/names.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { countQueue, type Count } from '#instruction/queue/queue.ts'
import { startOfDay } from '#platform/working-days.ts'

import { listHref } from './address.ts'

export type Deadline = {
  kind: 'closing' | 'lateSignature' | 'session'
  at: Date
  zone: string
  /** Of a session. */
  name?: string
  /** INSEE code, or `nation`; of a session. */
  place?: string
  href: string
}

const UNDER_WAY = ['prepared', 'convened', 'open']
const MOST = 50

const ofCall = ({ edition: { calendar }, slug }: PublishedEdition, now: Date): Deadline[] => {
  const late = lateSignatureInstant(calendar)
  const about = { zone: calendar.zone, href: editionPath(slug) }
  return [
    { kind: 'closing', at: closingInstant(calendar), ...about } as const,
    ...(late ? [{ kind: 'lateSignature', at: late, ...about } as const] : []),
  ].filter(({ at }) => at >= now)
}

/** Sessions that the person may read, from today on. */
const sessions = async (
  req: PayloadRequest,
  { id, edition }: PublishedEdition,
  now: Date,
): Promise<Deadline[]> => {
  const today = startOfDay(localDateOf(now, PARIS), PARIS)
  const { docs } = await req.payload.find({
    collection: 'committees',
    where: {
      and: [
        { call: { equals: id } },
        { state: { in: UNDER_WAY } },
        { heldAt: { greater_than_equal: today.toISOString() } },
      ],
    },
    sort: 'heldAt',
    limit: MOST,
    pagination: false,
    ...underRightsOrNone(req),
  })
  return docs.map(({ id: session, heldAt, name, region }) => ({
    kind: 'session',
    at: new Date(heldAt),
    zone: edition.calendar.zone,
    name,
    place: region,
    href: committeePath(session),
  }))
}

/** The next ones first. */
export const readDeadlines = async (
  req: PayloadRequest,
  call: PublishedEdition,
  now: Date,
): Promise<Deadline[]> =>
  [...ofCall(call, now), ...(await sessions(req, call, now))].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  )

export type DueDossiers = { due: Due; count: Count; href: string }

/** Dossiers of the person's lists whose due date is over, or within seven days. */
export const readDueDossiers = async (
  req: PayloadRequest,
  call: string,
): Promise<DueDossiers[]> => {
  const found: DueDossiers[] = []
  for (const due of DUE) {
    const query = { ...readQueue(new URLSearchParams()).query, call, due }
    found.push({ due, count: await countQueue(req, query), href: listHref(call, { due }) })
  }
  return found
}
