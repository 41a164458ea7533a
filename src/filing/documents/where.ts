/** Which documents of a dossier are meant: those that its structure joined, those that the platform issued. */
import type { Where } from 'payload'

/** Documents that a structure joined and did not take back. */
export const joinedTo = (dossier: Where[string]): Where => ({
  and: [{ dossier }, { origin: { equals: 'structure' } }, { removedAt: { exists: false } }],
})

/**
 * Documents that the platform issued for a dossier.
 * @param key template and version, then which one of its kind
 */
export const issuedFor = (dossier: string, key: Where[string]): Where => ({
  // The two columns of one index, then what little it finds.
  and: [{ dossier: { equals: dossier } }, { requestKey: key }, { origin: { equals: 'platform' } }],
})
