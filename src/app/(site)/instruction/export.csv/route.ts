import { createLocalReq } from 'payload'

import { currentUser } from '#accounts/session.ts'
import { EXPORT_PATH, QUEUE_PATH } from '#instruction/queue/address.ts'
import { exportQueue } from '#instruction/queue/export.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { localDateOf, PARIS } from '#i18n/dates.ts'
import { exportTexts } from '#i18n/instruction-queue.ts'
import { clock } from '#platform/clock.ts'
import { CSV_TYPE } from '#platform/csv.ts'
import { Refused } from '#platform/errors.ts'
import { seeOther } from '#platform/http/endpoint.ts'
import { log } from '#platform/log.ts'
import { guichet } from '#platform/payload.ts'

const exported = async (request: Request): Promise<Response> => {
  const signedIn = await currentUser()
  const req = await createLocalReq(signedIn ? { user: signedIn.user } : {}, await guichet())
  const { query } = readQueue(new URL(request.url).searchParams)
  const name = `${exportTexts.file}-${localDateOf(clock.now(), PARIS)}.csv`
  return new Response(exportQueue(req, query), {
    headers: {
      'Content-Type': CSV_TYPE,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** The list as a file, filtered as its address says. Those who may not have it go to the page that says so. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    return await exported(request)
  } catch (error) {
    if (!(error instanceof Refused)) log.error('export.failed', error, { path: EXPORT_PATH })
    return seeOther(QUEUE_PATH)
  }
}
