import type { CollectionConfig } from 'payload'

/** Where the site is served over https, the cookie of a session never goes by anything else. */
export const signedInOver =
  (serverUrl: string) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { auth } = collection
    if (typeof auth !== 'object') return collection
    const cookies = { ...auth.cookies, secure: serverUrl.startsWith('https:') }
    return { ...collection, auth: { ...auth, cookies } }
  }
