import type { Side } from './side.ts'

/** The page on which a side reads and writes messages of a dossier. */
export const messagesPath = (reference: string, side: Side): string =>
  side === 'desk' ? `/instruction/${reference}/messages` : `/dossiers/${reference}/messages`
