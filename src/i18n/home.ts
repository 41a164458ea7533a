import { typeset } from './typeset.ts'

export const homeTexts = typeset({
  title: 'Déposer un dossier d’appel à projets et suivre ce qu’il devient',
  lead: 'Le ministère chargé du travail publie ici ses appels à projets. Associations, collectivités et établissements publics y trouvent le texte, les dates, les règles de financement et le formulaire.',
  open: 'Les appels à projets ouverts',
  noneOpen: 'Aucun appel à projets n’est ouvert aujourd’hui',
  noneOpenAdvice:
    'Les éditions à venir et celles qui sont closes se lisent dans la liste. Une édition s’ouvre en général une fois par an.',
  all: 'Tous les appels à projets',
  stepsTitle: 'Comment cela se passe',
  steps: [
    {
      title: 'Lire l’appel à projets',
      text: 'Son résumé dit pour qui, combien et jusqu’à quand. Quelques questions vous disent si votre projet entre dans son champ, sans rien enregistrer.',
    },
    {
      title: 'Créer un compte pour votre structure',
      text: 'Il faut son numéro SIRET. Vous invitez ensuite vos collègues, chacun avec son droit : lire, rédiger ou représenter la structure.',
    },
    {
      title: 'Remplir le dossier, à plusieurs et en plusieurs fois',
      text: 'Chaque réponse est enregistrée au fur et à mesure. Le budget est vérifié pendant que vous l’écrivez, et chaque règle est expliquée.',
    },
    {
      title: 'Déposer avant l’heure de clôture',
      text: 'Le représentant légal, ou la personne qui a sa délégation, atteste et dépose. L’accusé de réception arrive aussitôt.',
    },
    {
      title: 'Suivre l’instruction, puis la convention',
      text: 'Votre espace dit où en est le dossier, qui l’examine, ce qui vient ensuite et avant quelle date.',
    },
  ],
  accessTitle: 'Accéder au service',
  accountTitle: 'Votre espace',
  account:
    'Structures et services de l’État se connectent au même endroit : chacun y retrouve ce qui le concerne.',
  openSpace: 'Ouvrir mon espace',
  signIn: 'Se connecter',
  register: 'Créer un compte',
  verifyTitle: 'Un document à vérifier',
  verifyText:
    'Tout document délivré par ce site porte un code : il suffit à vérifier que le document est authentique.',
  verify: 'Vérifier un document',
})
