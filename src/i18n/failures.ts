import { typeset } from './typeset.ts'

/** The pages that say that something is missing, forbidden or broken: what to do, and that nothing is lost. */
export const failureTexts = typeset({
  missing: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    advice: [
      'Si vous avez saisi l’adresse, vérifiez-la lettre par lettre.',
      'Si vous avez suivi un lien reçu par courriel, copiez-le en entier : il est parfois coupé en fin de ligne.',
      'Si vous cherchez un dossier, retrouvez-le dans votre espace : rien de ce qui y est enregistré n’a été perdu.',
    ],
  },
  forbidden: {
    title: 'Vous n’avez pas accès à cette page',
    lead: 'Le compte avec lequel vous êtes connecté ne permet pas de l’ouvrir.',
    advice: [
      'Si vous avez plusieurs comptes, connectez-vous avec celui de la structure ou du service concerné.',
      'Si vous devriez y avoir accès, demandez un droit au représentant légal de votre structure, ou au responsable de votre service.',
      'Ce que vous avez enregistré reste dans votre espace : cette page n’y change rien.',
    ],
  },
  broken: {
    title: 'Une erreur est survenue de notre côté',
    lead: 'La page n’a pas pu être affichée. Vous n’y êtes pour rien.',
    advice: [
      'Ce qui était enregistré l’est toujours.',
      'Essayez d’afficher la page de nouveau. Si l’erreur revient, attendez quelques minutes.',
      'Si cela dure, écrivez au service nommé sur la page de l’appel à projets, en donnant le numéro de l’incident.',
    ],
  },
  incident: 'Numéro de l’incident :',
  retry: 'Afficher la page de nouveau',
  home: 'Revenir à l’accueil',
  editions: 'Voir les appels à projets',
  space: 'Ouvrir mon espace',
  signIn: 'Se connecter avec un autre compte',
})
