/** Words of the pages that exist in demonstration only. */
export const demoMailTexts = {
  title: 'Courriels de la démonstration',
  lead: 'Aucun courriel ne part en démonstration\u202f: chacun se lit ici, comme l’aurait reçu son destinataire.',
  caption: 'Courriels écrits, le plus récent d’abord',
  empty: 'Aucun courriel n’a encore été écrit.',
  subject: 'Objet',
  to: 'Destinataire',
  sentAt: 'Écrit le',
  text: 'Texte du message',
  links: 'Liens du message',
  attachments: 'Pièces jointes',
  none: 'Aucune',
} as const
