import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { nobody } from '#access/request.ts'

/** What every collection says, so that nothing is left to a default that opens. */
export const DEFAULTS = {
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  timestamps: true,
} as const satisfies Partial<CollectionConfig>

/** Nobody writes through Payload: only the code of the platform does, in its own transactions. */
export const WRITTEN_BY_PLATFORM = {
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  admin: nobody,
  readVersions: nobody,
} as const

/**
 * Policies of a file that somebody gave. Browsers show a PDF in a viewer of their own, apart from our
 * pages, and refuse it in a sandbox: a PDF is given what that viewer needs, and may be framed by our pages
 * alone. Its type was judged by its content when it was joined, and is not guessed again.
 */
const PDF_POLICY =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'self'"

/** What a browser is told of a file that somebody gave: to guess nothing of it and to run nothing of it. */
export const hardenFile = ({ headers }: { headers: Headers }): Headers => {
  const isPdf = headers.get('Content-Type') === 'application/pdf'
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', isPdf ? PDF_POLICY : FILE_POLICY)
  return headers
}

/** The same of a file that is not everybody's. */
export const hardenPrivateFile = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, no-store')
  return hardenFile({ headers })
}

/**
 * Files that are not everybody’s: each is stored before the row that names it is written (src/platform/files).
 * To be spread: Payload completes the object that it is given.
 */
export const PRIVATE_FILES = {
  filesRequiredOnCreate: false,
  pasteURL: false,
  crop: false,
  focalPoint: false,
  modifyResponseHeaders: hardenPrivateFile,
} as const satisfies CollectionConfig['upload']

/** Not even our own code may change or remove a row once written. */
export const appendOnly: CollectionBeforeOperationHook = ({ operation, collection }) => {
  if (operation === 'update' || operation === 'updateByID' || operation === 'delete')
    throw new APIError(
      `« ${collection.slug} » : ce qui est écrit ne se change ni ne s’efface.`,
      403,
      null,
      true,
    )
}
