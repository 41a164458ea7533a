import { typeset } from './typeset.ts'

/** Where an edition stands, in a word and in a sentence. */
export const editionStatusTexts = {
  labels: { coming: 'À venir', open: 'Ouvert', closingSoon: 'Clôture proche', closed: 'Clos' },
  closing: 'Clôture\u00a0:',
  coming: (opening: string, left: string): string =>
    typeset(`Le dépôt n’est pas encore ouvert : il ouvrira le ${opening}, ${left}.`),
  open: (closing: string, left: string): string =>
    typeset(`Le dépôt est ouvert jusqu’au ${closing} : clôture ${left}.`),
  closingSoon: (closing: string, left: string): string =>
    typeset(`Le dépôt ferme bientôt, le ${closing} : clôture ${left}.`),
  closed: (closing: string): string => `Le dépôt est clos depuis le ${closing}.`,
  closedEarly: 'Le dépôt a été clos avant la date prévue, par décision de l’administration.',
} as const
