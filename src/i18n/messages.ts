import { typeset } from './typeset.ts'

const count = (unread: number): string =>
  unread === 1 ? '1 message non lu' : `${unread} messages non lus`

/** What a structure and its region write to each other. */
export const messageTexts = typeset({
  title: 'Messages',
  unread: (unread: number): string => typeset(count(unread)),
  tab: (unread: number): string =>
    unread === 0 ? 'Messages' : `Messages, ${unread} non lu${unread > 1 ? 's' : ''}`,
  open: 'Écrire au service ou lire ses messages',
  thread: 'Échanges',
  threadHelp: 'Du plus ancien au plus récent.',
  cut: (shown: number): string => typeset(`Seuls les ${shown} derniers messages sont montrés.`),
  none: 'Aucun message pour l’instant',
  noneStructure: 'Posez ici vos questions au service qui instruit le dossier : il en est prévenu.',
  noneDesk: 'Écrivez ici à la structure : chacun de ses membres en est prévenu.',
  you: (author: string): string => `${author} (vous)`,
  fresh: 'Nouveau',
  readOn: (when: string): string => `Lu le ${when}`,
  notRead: 'Pas encore lu',
  write: 'Écrire',
  body: 'Votre message',
  helpStructure:
    'Le service qui instruit le dossier le lit. Les compléments qu’il vous demande se donnent dans le dossier, pas ici.',
  helpDesk:
    'Tous les membres de la structure le lisent. Un message ne suspend aucun délai : pour obtenir une pièce, ouvrez une demande de compléments.',
  send: 'Envoyer le message',
  sent: 'Le message est envoyé.',
  readOnlyStructure:
    'Votre droit dans cette structure permet de lire les messages, pas d’en écrire.',
  readOnlyDesk: 'Seuls les agents de la région écrivent à la structure.',
})
