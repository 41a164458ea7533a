import { typeset } from './typeset.ts'

/** The keys of a list, and the way to turn them off. */
export const keyTexts = typeset({
  title: 'Raccourcis clavier',
  keys: [
    { key: '/', does: 'Aller à la recherche' },
    { key: 'j', does: 'Dossier suivant de la liste' },
    { key: 'k', does: 'Dossier précédent de la liste' },
    { key: 'Entrée', does: 'Ouvrir le dossier' },
    { key: '?', does: 'Afficher cette aide' },
  ],
  areOn: 'Les raccourcis sont actifs. Ils ne font rien pendant la saisie.',
  areOff: 'Les raccourcis sont désactivés sur ce navigateur.',
  turnOff: 'Désactiver les raccourcis',
  turnOn: 'Activer les raccourcis',
})
