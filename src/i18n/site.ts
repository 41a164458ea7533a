import { typeset } from './typeset.ts'

/** What every page of the site says around its content. */
export const siteTexts = typeset({
  tagline: 'Déposer, suivre, rendre compte',
  description:
    'Les appels à projets du ministère chargé du travail : lire, vérifier que l’on peut candidater, déposer un dossier, suivre ce qu’il devient.',
  footer:
    'Ce site publie les appels à projets du ministère chargé du travail et reçoit les dossiers des structures. Chaque dossier est instruit par le service de l’État nommé sur la page de l’appel à projets.',
  demoTitle: 'Site de démonstration.',
  demo: 'Structures, comptes et dossiers sont fictifs ; rien de ce qui est saisi ici n’est instruit.',
})

export const navigationTexts = {
  space: 'Mon espace',
  administration: 'Administration',
  console: 'Console',
  steering: 'Pilotage',
  committees: 'Comités',
  opinions: 'Avis',
  conventions: 'Conventions',
  instruction: 'Instruction',
  editions: 'Appels à projets',
  results: 'Résultats',
  map: 'Carte',
  data: 'Données',
  verify: 'Vérifier un document',
} as const

export const footerTexts = typeset({
  accessibility: 'Accessibilité : non conforme',
  privacy: 'Données personnelles',
  notice: 'Mentions légales',
  data: 'Données ouvertes',
})
