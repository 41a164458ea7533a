import { cookies } from 'next/headers'
import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { mayWriteAs, type Side } from '#messages/side.ts'
import { markRead, readThread } from '#messages/thread.ts'
import { readKeptText } from '#platform/http/kept-text.ts'

import type { Message } from '../../payload-types.ts'

/** The messages of a dossier as one side's page shows them. */
export type Correspondence = {
  side: Side
  reference: string
  messages: readonly Message[]
  /** How each side is called. */
  names: Readonly<Record<Side, string>>
  /** Id of the account that reads. */
  reader: string | undefined
  mayWrite: boolean
  zone: string
  /** What was typed and could not be sent. */
  kept: string | undefined
}

/** Reads the messages of a dossier, then says that this side has read them. */
export const loadCorrespondence = async (
  req: PayloadRequest,
  { dossier, revision }: Candidature,
  side: Side,
  now: Date,
): Promise<Correspondence> => {
  const messages = await readThread(req, dossier.id)
  await markRead(req, dossier, side, now)
  const jar = await cookies()
  return {
    side,
    reference: dossier.reference,
    messages,
    names: {
      structure: dossier.structureName,
      desk: serviceOf(revision.edition, dossier.region).service,
    },
    reader: req.user?.id,
    mayWrite: mayWriteAs(actorFrom(req), side, dossier).ok,
    zone: revision.edition.calendar.zone,
    kept: readKeptText((name) => jar.get(name)?.value),
  }
}
