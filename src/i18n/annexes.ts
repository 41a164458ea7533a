import { typeset } from './typeset.ts'

/** What the site says about the annexes of an edition. */
export const annexTexts = typeset({
  publisher: 'Délégation générale à l’emploi et à la formation professionnelle (DGEFP)',
  read: 'Lire en ligne',
  pdf: 'Télécharger le PDF',
  file: (size: string): string => `Télécharger le PDF, ${size}`,
  missingTitle: 'Ce fichier n’est pas encore en ligne',
  missing:
    'La DGEFP ne l’a pas encore joint à cette édition. Le contenu de l’appel à projets se lit en entier sur sa page.',
  notYet: 'Pas encore en ligne.',
  back: 'Revenir à l’appel à projets',
  fileOnly:
    'Télécharger le fichier (PDF). Il a été joint tel quel : son contenu se lit aussi sur la page de l’appel à projets.',
  samePdf: 'Télécharger ce document en PDF',
})
