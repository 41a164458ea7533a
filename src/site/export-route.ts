import { createLocalReq, type PayloadRequest } from 'payload'

import { currentUser } from '#accounts/session.ts'
import { localDateOf, PARIS } from '#i18n/dates.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { seeOther } from '#platform/http/endpoint.ts'
import { log } from '#platform/log.ts'
import { guichet } from '#platform/payload.ts'
import { tableResponse, type TableFile, type TableFormat } from '#platform/table-file.ts'

/** Parts of the path that change. */
export type PathParameters = Readonly<Record<string, string>>

export type ExportedList = {
  /** Of the file: its date follows. */
  name: string
  /** The page of the list: those who may not have it go there, and are told why. */
  page: string
  /** @throws Refused for those who have no such list */
  table: (
    req: PayloadRequest,
    parameters: URLSearchParams,
    path: PathParameters,
  ) => TableFile | Promise<TableFile>
}

/** The route that gives a list as a file, under the rights of who asks. */
export const exportRoute =
  ({ name, page, table }: ExportedList, format: TableFormat) =>
  async (request: Request, context?: { params: Promise<PathParameters> }): Promise<Response> => {
    try {
      const signedIn = await currentUser()
      const req = await createLocalReq(signedIn ? { user: signedIn.user } : {}, await guichet())
      const path = (await context?.params) ?? {}
      const asked = await table(req, new URL(request.url).searchParams, path)
      return tableResponse(asked, format, `${name}-${localDateOf(clock.now(), PARIS)}`)
    } catch (error) {
      if (!(error instanceof Refused)) log.error('export.failed', error, { path: page })
      return seeOther(page)
    }
  }
