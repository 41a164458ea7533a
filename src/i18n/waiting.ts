import { messageTexts } from './messages.ts'
import { typeset } from './typeset.ts'

/** What waits for a structure, at the top of its space. */
export const waitingTexts = typeset({
  title: 'Ce qui vous attend',
  nothing: 'Rien ne vous attend pour l’instant. Vous serez prévenu par courriel.',
  correct: 'Répondre à la demande de compléments',
  sign: 'Signer la demande',
  finish: 'Compléter et déposer le dossier',
  answer: 'Accepter ou refuser le montant accordé',
  conclude: 'Signer la convention',
  read: messageTexts.unread,
  before: (when: string): string => `Avant le ${when}`,
  overdue: (when: string): string => `En retard depuis le ${when}`,
  about: (reference: string, project: string): string => `${reference} – ${project}`,
})
