/** By which requests each event that follows a review may be asked: committees, appeals, conventions. */
import type { AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { AppealEvent } from '#workflows/appeal/table.ts'
import type { CommitteeEvent } from '#workflows/committee/table.ts'
import type { ConventionEvent } from '#workflows/convention/table.ts'

import type { Door, Doors } from './doors.ts'
import type { Forged, Sitting } from './rows.ts'

const REASON = 'Motif écrit par une personne.'

/** A PDF that is not one of those of the dossier: it could have been signed. */
const SIGNED = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% signée\n',
)

type Open<Event extends string> = (forged: Forged, event: Event) => Door

/** An event has its own request, or is named in the one that fires the others. */
const named =
  <Event extends string>(own: Readonly<Partial<Record<Event, Open<Event>>>>, act: Open<Event>) =>
  (forged: Forged, event: Event): Doors => {
    const open = own[event]
    return open
      ? { own: [open(forged, event)], others: [act(forged, event)] }
      : { own: [act(forged, event)], others: [] }
  }

export const committeeDoors = (forged: Forged, event: CommitteeEvent, sitting: Sitting): Doors => {
  const path = `/api/committees/${forged.committees[sitting]}`
  const plan = { name: 'Comité', heldOn: '2025-09-10', at: '14:00', quorum: 1 }
  return named<CommitteeEvent>(
    { revise: () => ({ path: `${path}/revise`, body: { ...plan, sequence: 1 } }) },
    () => ({ path: `${path}/act`, body: { event, sequence: 1, reason: REASON } }),
  )(forged, event)
}

export const itemDoors = (forged: Forged, event: AgendaItemEvent, sitting: Sitting): Doors => {
  const path = `/api/committees/${forged.committees[sitting]}/items/${forged.items[sitting]}/act`
  const more = event === 'waitlist' ? { rank: 1 } : {}
  const member = event === 'recuse' ? { member: forged.members[sitting] } : {}
  return {
    own: [{ path, body: { event, sequence: 1, reason: REASON, ...more, ...member } }],
    others: [],
  }
}

/** The one that is the calendar's has no request: the one that names the others refuses it. */
export const appealDoors = ({ appeal }: Forged, event: AppealEvent): Doors => {
  const door = { path: `/api/appeals/${appeal}/act`, body: { event, sequence: 1, reason: REASON } }
  return event === 'lapse' ? { own: [], others: [door] } : { own: [door], others: [] }
}

const onConvention =
  (path: string, body: object): Open<ConventionEvent> =>
  ({ conventionReference }) => ({
    path: `/api/conventions/${conventionReference}/${path}`,
    body,
  })

const signature = (party: string) => onConvention(`signatures/${party}?name=copie.pdf`, SIGNED)

export const conventionDoors = named<ConventionEvent>(
  {
    write: onConvention('content', { sequence: 1, clause: 'Clause forgée.' }),
    send: onConvention('send', { sequence: 1 }),
    signByStructure: signature('structure'),
    signByState: signature('state'),
  },
  (forged, event) => onConvention('act', { event, sequence: 1, reason: REASON })(forged, event),
)
