import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { committeeListTexts as texts } from '#i18n/committee-list.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { committeeTexts } from '#i18n/processes-committee.ts'
import { Refused } from '#platform/errors.ts'
import { tableOf, type TableFile, type TableRow } from '#platform/table-file.ts'
import { region } from '#territories/areas.ts'

import type { Committee } from '../payload-types.ts'
import { readCommittees } from './read.ts'

/** Where a session holds, as people say it. */
export const placeNameOf = ({ kind, region: code }: Pick<Committee, 'kind' | 'region'>): string =>
  kind === 'national' ? texts.nation : (region(code)?.name ?? code)

const rowOf = (committee: Committee): TableRow => [
  committee.name,
  placeNameOf(committee),
  committeeTexts.states[committee.state as keyof typeof committeeTexts.states].agent,
  formatInstantShort(new Date(committee.heldAt)),
  committee.place ?? '',
  { number: String(committee.quorum) },
]

/**
 * The sessions that the person may read, those of the page.
 * @throws Refused for those who hold no office of the State, before anything is written
 */
export const exportSessions = async (req: PayloadRequest): Promise<TableFile> => {
  if (actorFrom(req).offices.length === 0) throw new Refused('refus.role')
  const sessions = await readCommittees(req)
  return tableOf(
    [
      texts.name,
      texts.region,
      texts.state,
      texts.heldAt,
      texts.planned.place,
      texts.planned.quorum,
    ],
    sessions.map(rowOf),
  )
}
