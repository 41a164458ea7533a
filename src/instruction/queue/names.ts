/** Words of the address of a list, and of what waits today: the catalogue of texts has one for each. */

/** When the first due date of a dossier is: over, or within seven days. */
export const DUE = ['passee', 'semaine'] as const
export type Due = (typeof DUE)[number]

/** What reached a dossier and awaits that somebody looks at it. */
export const NEWS = ['complements', 'avis', 'avis-en-retard', 'messages'] as const
export type News = (typeof NEWS)[number]

/** Who is in charge, beside the id of an account: the one who looks, or nobody. */
export const ME = 'moi'
export const NOBODY = 'personne'

/** What waits today, the most pressing first. */
export const TODAY = [
  'late',
  'complements',
  'check',
  'opinions',
  'lateOpinions',
  'messages',
  'decide',
  'unassigned',
] as const
export type TodayKey = (typeof TODAY)[number]
