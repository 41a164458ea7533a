import type { PayloadRequest } from 'payload'

/**
 * What a read of ours says so that the rights of who asks bound it, rows and columns alike: the local API
 * of Payload overrides them unless it is told not to. Rows come bare, without those that they name.
 * @throws Forbidden, when it is read, for someone who may read no row of the collection at all
 */
export const underRightsOf = (req: PayloadRequest) =>
  ({ depth: 0, overrideAccess: false, user: req.user, req }) as const

/** The same, where someone who may read no row at all finds none, like any stranger. */
export const underRightsOrNone = (req: PayloadRequest) =>
  ({ ...underRightsOf(req), disableErrors: true }) as const
