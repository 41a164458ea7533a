import { typeset } from './typeset.ts'

/** A document shown within a page. */
export const viewerTexts = typeset({
  label: 'Pièce ouverte',
  frame: (name: string): string => `Pièce ${name}`,
  download: 'Télécharger',
  window: 'Ouvrir dans un onglet',
  close: 'Fermer la pièce',
  notShown:
    'Un navigateur n’affiche pas ce type de fichier. Téléchargez-le pour l’ouvrir dans l’application qui convient.',
})
