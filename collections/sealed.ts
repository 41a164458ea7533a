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

/** What a browser is told of a file that somebody gave: to guess nothing of it and to run nothing of it. */
export const hardenFile = ({ headers }: { headers: Headers }): Headers => {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}

/** The same of a file that is not everybody's. */
export const hardenPrivateFile = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, no-store')
  return hardenFile({ headers })
}

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
